/**
 * The number of the contract between plugins and hosts. It moves only when the contract breaks, never with a release of the SDK.
 *
 * - 1: rules, their words, indicators; grants to read and to emit findings. Added since, which breaks nothing: what is called, formats and mappings.
 */
export const CONTRACT = 1;
