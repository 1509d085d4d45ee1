/** What tokens say that are signed with a secret of ours, where no identity provider is asked. */
export const TOKEN_ISSUER = "dossier";
export const TOKEN_AUDIENCE = "dossier";
