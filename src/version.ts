declare const __VERSION__: string;
declare const __BUILD__: string;

/** The version of the package, put in at build time. */
export const version: string = __VERSION__;

/** Names the sources that this was built from: another one may read the same file otherwise. */
export const build: string = __BUILD__;
