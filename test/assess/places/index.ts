import { wholeFirst } from './whole-first';
import { wordsOnIt } from './words-on-it';
import { secondRows } from './second-rows';
import { across } from './across';
import { byUnit } from './by-unit';
import { answers } from './answers';
import { arranged } from './arranged';
import { capital } from './capital';
import { belowTheMoney } from './below';
import { carriedFurther } from './carried-further';
import { carriedOver } from './carried-over';
import { causes } from './causes';
import { columns } from './columns';
import { contracts } from './contracts';
import { convertedScores } from './converted';
import { deadlines } from './deadlines';
import { detailed } from './detailed';
import { dissolved } from './dissolved';
import { east } from './east';
import { exported } from './exported';
import { explained } from './explained';
import { fundsInPlace } from './funds';
import { graded } from './graded';
import { levelScores } from './level-scores';
import { heads } from './heads';
import { joinedMoney } from './joined-money';
import { last } from './last';
import { leeway } from './leeway';
import { mixed } from './mixed';
import { more } from './more';
import { none } from './none';
import { noneInNorth } from './none-in-north';
import { north } from './north';
import { notes } from './notes';
import type { PlaceForm } from './place';
import { ranked } from './ranked';
import { coded } from './coded';
import { terms } from './terms';
import { reasonsAndParts } from './reasons';
import { regional } from './regional';
import { outOfHundred } from './out-of-hundred';
import { outlined } from './outlined';
import { onePages } from './pages';
import { pieces } from './pieces';
import { ownRules } from './rules';
import { reviewed } from './reviewed';
import { rewritten } from './rewritten';
import { saidPoints } from './said-points';
import { sections } from './sections';
import { sharedPoints } from './shared-points';
import { services } from './services';
import { shares } from './shares';
import { sideBySide } from './side-by-side';
import { signed } from './signed';
import { smallPlaces } from './small-places';
import { sourcesInColumns } from './sources';
import { south } from './south';
import { oneCell } from './one-cell';
import { itemLines } from './item-lines';
import { subtotalColumns } from './subtotal-columns';
import { executionTwice } from './execution-twice';
import { spokenHeaders } from './spoken';
import { tenProvinces } from './ten-provinces';
import { noResidual } from './no-residual';
import { invested } from './invested';
import { statedElsewhere } from './stated-elsewhere';
import { subtotals } from './subtotals';
import { tasks } from './tasks';
import { toldMoney } from './told';
import { totals } from './totals';
import { transfers } from './transfers';
import { twice } from './twice';
import { unitsAndRests } from './units';
import { untidy } from './untidy';
import { values } from './values';
import { weighted } from './weighted';
import { capitalPlain } from './capital-plain';
import { taihang } from './taihang';
import { northeast } from './northeast';
import { yellowRiver } from './yellow-river';
import { qilian } from './qilian';
import { frontier } from './frontier';
import { northernValues } from './northern-values';
import { loess } from './loess';
import { greatWall } from './great-wall';
import { writtenOut } from './written-out';
import { yellowEarth } from './yellow-earth';
import { fromDocuments } from './from-documents';
import { frost } from './frost';
import { dunes } from './dunes';
import { west } from './west';
import { tasksInColumns } from './tasks-in-columns';
import { westernTransfers } from './transfers-west';
import { southernTransfers } from './transfers-south';
import { plans } from './plans';
import { posts } from './posts';
import { desks } from './desks';
import { districts } from './districts';
import { offshore } from './offshore';
import { inland } from './inland';
import { goesOn } from './goes-on';
import { delta } from './delta';
import { yangtze } from './yangtze';
import { southeast } from './southeast';
import { plateau } from './plateau';
import { pearl } from './pearl';
import { lakes } from './lakes';
import { isle } from './isle';
import { coast } from './coast';
import { basin } from './basin';

/** Forms as places fill them, with what is to be told of each. */
export const places: readonly PlaceForm[] = [
  ...deadlines,
  ...rewritten,
  ...dissolved,
  ...writtenOut,
  ...sideBySide,
  ...carriedOver,
  ...carriedFurther,
  ...joinedMoney,
  ...subtotals,
  ...fundsInPlace,
  ...reasonsAndParts,
  ...north,
  ...east,
  ...south,
  ...west,
  ...dunes,
  ...fromDocuments,
  ...frost,
  ...yellowEarth,
  ...greatWall,
  ...loess,
  ...northernValues,
  ...frontier,
  ...qilian,
  ...yellowRiver,
  ...northeast,
  ...taihang,
  ...capitalPlain,
  ...values,
  ...heads,
  ...arranged,
  ...more,
  ...tasks,
  ...last,
  ...totals,
  ...columns,
  ...none,
  ...noneInNorth,
  ...notes,
  ...twice,
  ...sections,
  ...ownRules,
  ...explained,
  ...transfers,
  ...capital,
  ...signed,
  ...graded,
  ...weighted,
  ...shares,
  ...smallPlaces,
  ...mixed,
  ...untidy,
  ...sharedPoints,
  ...detailed,
  ...answers,
  ...regional,
  ...sourcesInColumns,
  ...outlined,
  ...pieces,
  ...services,
  ...convertedScores,
  ...reviewed,
  ...exported,
  ...causes,
  ...toldMoney,
  ...belowTheMoney,
  ...onePages,
  ...yangtze,
  ...tasksInColumns,
  ...westernTransfers,
  ...southernTransfers,
  ...plans,
  ...posts,
  ...desks,
  ...districts,
  ...offshore,
  ...inland,
  ...delta,
  ...southeast,
  ...plateau,
  ...pearl,
  ...lakes,
  ...isle,
  ...coast,
  ...basin,
  ...unitsAndRests,
  ...across,
  ...wordsOnIt,
  ...secondRows,
  ...outOfHundred,
  ...levelScores,
  ...byUnit,
  ...saidPoints,
  ...ranked,
  ...terms,
  ...coded,
  ...contracts,
  ...leeway,
  ...wholeFirst,
  ...statedElsewhere,
  ...goesOn,
  ...oneCell,
  ...itemLines,
  ...subtotalColumns,
  ...executionTwice,
  ...spokenHeaders,
  ...tenProvinces,
  ...noResidual,
  ...invested,
];
