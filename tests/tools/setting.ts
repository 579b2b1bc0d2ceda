/** A setting from the environment. An empty one counts as none, as it does for the build. */
export function setting(name: string, fallback: string): string {
  const value = process.env[name];
  return value === undefined || value === '' ? fallback : value;
}
