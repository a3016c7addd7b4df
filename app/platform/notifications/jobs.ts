/** The job that sends what waits to be sent. */
export const DELIVERY_JOB = 'deliver-notices';
