import { Decimal } from './decimal';

type Operation = '+' | '-' | '*' | '/';

const Floor = Decimal.clone({ rounding: Decimal.ROUND_FLOOR });
const Ceiling = Decimal.clone({ rounding: Decimal.ROUND_CEIL });

const calculate = (left: Decimal, operation: Operation, right: Decimal): Decimal => {
  switch (operation) {
    case '+': return left.plus(right);
    case '-': return left.minus(right);
    case '*': return left.times(right);
    case '/': return left.div(right);
  }
};

/** The result rounded toward −∞ at 40 significant digits: a lower end. */
export function down(left: Decimal, operation: Operation, right: Decimal): Decimal {
  return new Decimal(calculate(new Floor(left), operation, right));
}

/** The result rounded toward +∞ at 40 significant digits: an upper end. */
export function up(left: Decimal, operation: Operation, right: Decimal): Decimal {
  return new Decimal(calculate(new Ceiling(left), operation, right));
}
