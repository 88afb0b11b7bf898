import type { SheetAssessment } from '../../assess';

type Figure = NonNullable<SheetAssessment['total']>['reported'];

/** A score as the list shows it: at most two decimals, no trailing zeros; — where there is none. */
export const score = (figure: Figure, none: string): string => figure === null ? none : figure.toDecimalPlaces(2).toFixed();

/** A ratio as a percentage with at most two decimals. */
export const percent = (figure: Figure, none: string): string =>
  figure === null ? none : `${figure.times(100).toDecimalPlaces(2).toFixed()}%`;
