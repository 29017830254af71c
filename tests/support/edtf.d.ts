declare module 'edtf' {
  interface Extent {
    readonly min: number
    readonly max: number
  }
  export default function edtf(text: string, options?: { readonly types: readonly string[] }): Extent
  export function parse(text: string): object
}
