import { SOURCE_LANGUAGE } from '../domain/language/folders.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** A path in a language: that of the default language as it is, any other behind its tag. */
export const pathIn = (tag: string, path: string): string => (tag === SOURCE_LANGUAGE ? path : `${tag}/${path}`);

/** The address of a page of ours in a language, under the configured base path: `address('en', 'notes')` is `/notes/`. */
export const address = (tag: string, path = ''): string => `${base}/${pathIn(tag, path === '' ? '' : `${path}/`)}`;

/** The address of a file under the configured base path; one that each language has for itself is asked for with its tag. */
export const fileAddress = (path: string, tag: string = SOURCE_LANGUAGE): string => `${base}/${pathIn(tag, path)}`;

/** The path of a page in its language, of its whole path: `notes` of `/base/cy/notes/`. */
export const pathAt = (pathname: string, tag: string): string => pathname.slice(address(tag).length).replace(/\/$/, '');
