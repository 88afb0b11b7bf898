import { fundsInPlace } from './funds';
import type { PlaceForm } from './place';
import { reasonsAndParts } from './reasons';

/** Forms as places fill them, with what is to be told of each. */
export const places: readonly PlaceForm[] = [...fundsInPlace, ...reasonsAndParts];
