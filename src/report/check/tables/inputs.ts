import { tenThousandYuan, parseUnit } from '../../../figures';
import type { BaseDataInput } from '../../../assess';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { plainName } from '../../facts/names';
import type { Problem } from '../problem';
import type { Reading } from '../../prose/reading';
import { against } from './against';

/** Figures a rule rests on (评分基础数据), told under their own name: "政府采购实际支付总金额为2.76万元". */
export function inputFigures(reading: Reading, book: Book): readonly Problem[] {
  if (book.inputs.length === 0) return [];
  return reading.figures.flatMap((figure) => {
    const name = canonical(figure.before);
    if (name.length < 5 || /上年|\d{4}年.*\d{4}年|1-/.test(figure.before)) return [];
    const found = book.inputs.filter((input) => canonical(input.name) === name && kindOf(input) === figure.kind);
    return against(figure, found.map(boundOf), found[0]?.name ?? '');
  });
}

/** A name without the words reports put in or leave out: 部门财政拨款预算执行数 = 财政拨款执行数. */
function canonical(name: string): string {
  return plainName(name).replace(/^\d{4}年(?:度)?|当年|本年度?|部门|单位|预算(?=执行|支出)|总(?=金额|额|预算|数)/g, '').replace(/^其中/,
    '').replace(/(?:达到?|约|为|是|：|共)+$/, '')
    .replace(/支出(?=数)/, '执行').replace(/总?金额$|总额$/, '数').replace(/(?<!数)$/, '');
}

function kindOf({ unit }: BaseDataInput): string {
  return unit === '万元' ? 'money' : unit === '%' ? 'rate' : 'count';
}

function boundOf(input: BaseDataInput): Bound {
  const unit = input.unit === '万元' ? tenThousandYuan : parseUnit(input.unit);
  return { value: input.value!, unit, decimals: input.value!.decimalPlaces(), cells: input.source.cell ? [input.source.cell]
    : [] };
}
