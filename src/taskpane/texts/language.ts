/**
 * The shape of words whatever language they are in: what the Chinese ones hold, with any text in their place. Another language is
 * objects of these shapes in a folder beside zh-CN; the files of this folder choose.
 */
export type Words<T> =
  T extends string ? string
    : T extends (...given: infer Given) => string ? (...given: Given) => string
      : T extends readonly unknown[] ? { readonly [Index in keyof T]: Words<T[Index]> }
        : { readonly [Key in keyof T]: Words<T[Key]> };
