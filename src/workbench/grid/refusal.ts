/** Why something the user did in the grid was not taken: said in words, and the grid shows again what the file holds. */
export type Refusal = 'protected' | 'formula' | 'typed-formula' | 'structure';
