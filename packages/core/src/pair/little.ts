/** Share of a question that a note meets by accident. */
export const little = 0.1
