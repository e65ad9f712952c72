/** The job that runs one subscriber of one event; see startWorker. */
export const eventJob: { readonly name: string; readonly data?: { subscription: string; payload: unknown } } = {
  name: 'kernel.event',
};
