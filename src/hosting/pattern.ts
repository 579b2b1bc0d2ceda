/** A text as a regular expression that takes nothing else. */
export const plain = (text: string): string => text.replace(/[.+?()[\]{}|\\^$]/g, '\\$&');

/** Addresses as one regular expression, for servers that ask "one of these?". */
export const patternOf = (addresses: readonly string[]): string => {
  const folders = addresses.filter((address) => address.endsWith('/*')).map((address) => plain(address.slice(0, -1)));
  const files = addresses.filter((address) => !address.endsWith('/*')).map((address) => `${plain(address)}$`);
  return `^(${[...folders, ...files].join('|')})`;
};
