/** The address of a page of ours under the configured base path: `address('notes')` is `/notes/`. */
export function address(path = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  return path === '' ? `${base}/` : `${base}/${path}/`;
}

/** The address of a file in `public`, under the configured base path. */
export const fileAddress = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path}`;
