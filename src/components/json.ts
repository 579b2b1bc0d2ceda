/** Data as it may stand in a script element: a "<" could end the element; inside JSON it may always be an escape. */
export const json = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
