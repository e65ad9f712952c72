/** All jobs share one queue: the envelope names the job. */
export const QUEUE = 'nhiemky';
