import type { Open } from './book';
import { clearing } from './clearing';
import { reading } from './reading';
import { refusing } from './refusing';
import { writing } from './writing';

export { cellAt, generated, plan, write, type ContractPort } from './book';

/** What every host of the port must do; run against each. */
export function contract(host: string, open: Open): void {
  describe(`${host}: the workbook port`, () => {
    reading(open);
    writing(open);
    refusing(open);
    clearing(open);
  });
}
