/**
 * Where a candidate's file stands. `sent`: waits for a coordinator; `taken`: one is reading it; `eligible` (recevable);
 * `declined` (non retenue, with a reason); `withdrawn` by the person; `merged` into the person's other file.
 */
export type FileStatus = 'sent' | 'taken' | 'eligible' | 'declined' | 'withdrawn' | 'merged'
