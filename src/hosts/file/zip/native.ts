import type * as Zlib from 'node:zlib';

/**
 * Node's own zlib; undefined in a browser, and in a Node that cannot be asked without an import. Asked at run time: an import would
 * have every bundle for the browser carry a stand-in.
 */
export const nativeZlib = (): typeof Zlib | undefined =>
  (typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:zlib'));
