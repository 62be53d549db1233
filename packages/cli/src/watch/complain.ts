/** Complaints of rounds of `--watch`: a round for each file that changes is no news of the same fault. */

/** What was said last; nothing once a round went well. */
export interface Complaints {
  complaint?: string | undefined
}

/** Says a text unless it was the last complaint, too; answers the exit code. */
export function complain(
  text: string,
  complaints: Complaints,
  {say}: {say: (text: string) => void}
): 2 {
  if (text !== complaints.complaint) say(text)
  complaints.complaint = text
  return 2
}
