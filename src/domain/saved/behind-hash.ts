/**
 * What an address carries behind its `#`, without what others put at its end: mail programs, chats and sentences leave a full
 * stop, a bracket, a quotation mark or a space there, often in percent signs. Packets and ids are made of letters, digits,
 * `-` and `_`, with dots only between them, so the first other character ends them.
 *
 * @param text what stands behind the `=`, as `location.hash` has it
 */
export const behindHash = (text: string): string => /^(?:[\w.-]*[\w-])?/.exec(text)?.[0] ?? '';
