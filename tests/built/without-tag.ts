/** The path of a file in its language, without the tag that all but one of them have in front: what is asked of it is the same. */
export const withoutTag = (path: string): string => path.replace(/^[a-z]{2,3}(-[\dA-Za-z]+)*\//, '');
