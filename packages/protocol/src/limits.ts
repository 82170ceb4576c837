// How much goes at once, at most. Apart from what is sent, so that whoever only counts loads no schemas.

/** Records in one batch of a submission. */
export const MAX_BATCH_RECORDS = 1000;
/** Operations in one request. */
export const MAX_OPERATIONS = 1000;
