/** Words by which a form's own scoring rule takes points off or gives them in steps (每少1场扣2分, 95%以上得满分, 酌情扣分). */
export const ownWay = /每.{0,12}(?:扣|减)|扣\d|[得计给扣]\d+(?:\.\d+)?分|得满分|计满分|满分|不得分|不计分|酌情|分档|档次/;

/** Words by which it says what the rules say anyhow: the points by how far the target was reached. */
export const proportion = /比例|完成率(?:计|得|[*×])|[*×](?:权重|分值)|[÷/].{0,12}[*×]/;

/** Full points below the whole: "95%（含）以上得满分", "完成90%以上得满分", "执行率≥95%得满分". */
export const fullFrom = /(?:以上|[≥>]\s*\d[\d.]*%?|不低于\d[\d.]*%?|达到?\d[\d.]*%?|超过\d[\d.]*%?).{0,8}满分/;

/** The figure full points begin at: "95%(含)以上得满分", "完成90%以上得满分", "≥95%得满分". */
export const fullFromFigure = /(?:(完成|达到?|^|[^\d.~-])(\d+(?:\.\d+)?)(%?)(?:\(含\))?(?:及|或)?以上|[≥>]=?(\d+(?:\.\d+)?)(%?)).{0,6}满分/;
