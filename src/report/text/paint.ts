/** Roles of text that may be coloured; the words are there in any case. */
export type Role = 'heading' | 'bad' | 'warn' | 'good' | 'dim' | 'plain';

/** Puts colour around a whole piece of text, or none. */
export type Paint = (role: Role, text: string) => string;

export const noPaint: Paint = (_role, text) => text;
