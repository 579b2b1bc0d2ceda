/** The part of pngjs that reads a picture; the package brings no types. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: {
      readonly read: (file: Buffer) => { readonly width: number; readonly height: number; readonly data: Buffer };
    };
  };
}
