import { defineMiddleware } from 'astro:middleware';
import { spoken } from './wording/languages.ts';

/** Gives every page its language and what is said in it, by the beginning of its address. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  Object.assign(locals, spoken(params['language']));
  return next();
});
