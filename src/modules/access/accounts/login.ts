/** What a person signs in with: his code, in lower case. */
export const loginOf = ({ code }: { readonly code: string }): string => code.toLowerCase();
