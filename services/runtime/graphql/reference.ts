/** An entity that another service owns: a fresh object each time, since the gateway's library writes on it. */
export const referenceById = ({ id }: { readonly id: string }) => ({ id });
