/** “ab3 xyz” is AB3XYZ. */
export const tidyCode = (typed: string): string => typed.replaceAll(/[\s\-–.]/g, '').toUpperCase()

/** Six characters without look-alikes, as `Code` of the model; written again to keep the model out of the first chunk. */
export const isCode = (code: string): boolean => /^[A-HJKMNP-Z2-9]{6}$/.test(code)
