/** As much of the package as is used: it comes without types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly keepAllGlyphs: true;
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly max: number }>
    >;
  }

  export default function subsetFont(
    font: Uint8Array,
    text: undefined,
    options: Options,
  ): Promise<Uint8Array>;
}
