/** Remembers what a run found out, for the next run. */
export interface Cache {
  /** What was kept under a key, as JSON gives it back. */
  get: (key: string) => unknown
  /** Keeps a JSON value; one that cannot be kept is worked out again the next time. */
  put: (key: string, value: unknown) => void
}

/** Keeps nothing. */
export const noCache: Cache = {get: () => undefined, put: () => {}}
