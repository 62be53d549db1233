/** How sure a choice is that is one, but hardly one to study. */
export const hardlyStudied = 0.4
