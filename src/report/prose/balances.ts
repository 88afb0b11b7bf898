/** Four figures of one sentence, by the words before them, of which the last is what the others leave. */
export interface Balance {
  readonly start: RegExp;
  readonly more?: RegExp;
  readonly less: RegExp;
  readonly left: RegExp;
}

/** What reports reckon within one sentence: start + more − less = left. */
export const balances: readonly Balance[] = [
  { start: /原值/, less: /累计(?:折旧|摊销)/, left: /净值/ },
  { start: /送审(?:金额|价|造价)?/, less: /审定(?:金额|价|造价)?/, left: /审减|核减/ },
  { start: /(?:预算|计划|控制|概算)(?:成本|价|金额)|最高限价/, less: /(?:实际|中标|合同|成交|结算)(?:成本|价|金额)/, left: /(?:节约|节省)(?:资金|成本|金额)?/ },
  { start: /(?:采购|项目)?预算|控制价/, less: /(?:中标|合同|成交|结算)(?:总)?(?:成本|价|金额)/, left: /(?:节约|节省)(?:资金|成本|金额)?/ },
  { start: /(?:年初|上年)(?:财政拨款)?(?:结转|结余)/, more: /本年收入|收入合计/, less: /本年支出|支出合计/, left: /年末(?:财政拨款)?(?:结转|结余)/ },
  { start: /资产总[额计]|资产合计/, less: /负债总[额计]|负债合计/, left: /净资产/ },
];

/** Words that bring a further figure into a balance: nothing is reckoned where they stand. */
export const furtherBalance = /结余分配|非财政拨款结余|专用结余|收回|上缴|调剂/;
