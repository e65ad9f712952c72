/** All jobs share one queue: the envelope names the job. */
export const QUEUE = 'nhiemky';

/** Where the library puts what failed for good: every delivery, or a time that ran out. Each is told to its job once. */
export const GIVEN_UP = 'nhiemky-given-up';
