// @ts-check
// Names of the contract's codes. They are open: a code without a name here is shown as it came.
import {language} from 'hwanryu/state.js';

/** @type {Record<string, Record<string, [string, string]>>} */
const labels = {
  fundSource: {
    NATIONAL: ['국비', 'National'],
    PROVINCIAL: ['도비·시비', 'Provincial'],
    MUNICIPAL: ['시군비', 'Municipal'],
    LOCAL: ['지방비', 'Local, undivided'],
    PRIVATE: ['민간부담금', 'Private'],
  },
  category: {
    CORE: ['주축산업', 'Core industries'],
    FUTURE: ['미래신산업', 'Future industries'],
    FLAGSHIP: ['주력산업', 'Flagship industries'],
    ECONOMIC_COOPERATION: ['경제협력권산업', 'Economic cooperation'],
    HERITAGE: ['연고·전통산업', 'Heritage industries'],
  },
  cooperation: {INTER_REGIONAL: ['지역협력형', 'inter-regional']},
  stage: {
    PLANNING: ['기획', 'Planning'],
    EXECUTION: ['실행', 'Execution'],
    EVALUATION: ['평가', 'Evaluation'],
    DISSEMINATION: ['확산', 'Dissemination'],
    CLOSED: ['종료', 'Closed'],
  },
  subject: {PERFORMANCE: ['성과', 'Performance'], PLAN: ['계획', 'Plan']},
  changeKind: {
    TURNED_TO_PROFIT: ['흑자전환', 'turned to profit'],
    TURNED_TO_LOSS: ['적자전환', 'turned to loss'],
    STILL_LOSS: ['적자지속', 'still a loss'],
    NOT_COMPUTABLE: ['산출불가', 'not computable'],
  },
  achievementReason: {
    NO_TARGET: ['목표 미공표', 'target not published'],
    NO_VALUE: ['실적 없음', 'no result'],
    TARGET_BASIS_UNSTATED: ['목표 기준 불명', 'basis of the target unstated'],
    NO_BASE_VALUE: ['기준연도 값 없음', 'no base value'],
    TARGET_NOT_POSITIVE: ['목표가 0 이하', 'target not positive'],
    NOT_COMPUTABLE: ['산출불가', 'not computable'],
    NOT_COMPARABLE: ['비교불가', 'not comparable'],
  },
  by: {
    value: ['실적', 'Result'],
    achievementRate: ['달성률', 'Achievement'],
    changeRate: ['증감률', 'Change rate'],
  },
  metric: {
    REVENUE: ['매출', 'Revenue'],
    OPERATING_PROFIT: ['영업이익', 'Operating profit'],
    EXPORTS: ['수출', 'Exports'],
    EMPLOYMENT: ['고용', 'Employment'],
  },
  patentStatus: {APPLIED: ['출원', 'applied'], REGISTERED: ['등록', 'registered']},
  marketKind: {
    MARKET_ENTRY: ['진출', 'entry'],
    SALES_GROWTH: ['매출 증가', 'sales growth'],
    EXPORT: ['수출', 'export'],
  },
  supportKind: {
    TECHNOLOGY: ['기술', 'technology'],
    MARKETING: ['마케팅', 'marketing'],
    RND: ['연구개발', 'R&D'],
    CERTIFICATION: ['인증', 'certification'],
    CONSULTING: ['컨설팅', 'consulting'],
    TRAINING: ['교육', 'training'],
    FACILITIES: ['시설', 'facilities'],
    FUNDING: ['자금', 'funding'],
  },
  collaboration: {
    NETWORK: ['네트워크', 'network'],
    JOINT_RESEARCH: ['공동 연구', 'joint research'],
    SUPPLY: ['공급', 'supply'],
    TECHNOLOGY_TRANSFER: ['기술 이전', 'technology transfer'],
    JOINT_MARKETING: ['공동 마케팅', 'joint marketing'],
  },
  feedbackState: {OPEN: ['답변 대기', 'open'], ANSWERED: ['답변함', 'answered'], WITHDRAWN: ['철회됨', 'withdrawn']},
  claimKind: {
    VALUE: ['실적', 'value'],
    CHANGE: ['전년 대비 증감', 'change on the year before'],
    CHANGE_RATE: ['증감률', 'change rate'],
    ACHIEVEMENT_RATE: ['목표 달성률', 'achievement of the target'],
    TOTAL: ['합계', 'total'],
    EFFICIENCY: ['예산 대비 효율', 'efficiency'],
    SHARE: ['비중', 'share'],
    COUNT: ['개수', 'count'],
  },
  measure: {PLANNED: ['예산', 'Planned budget'], EXECUTED: ['집행', 'Executed budget']},
  verdict: {
    VERIFIED: ['일치', 'Verified'],
    ROUNDING: ['반올림 범위', 'Within rounding'],
    MISMATCH: ['불일치', 'Mismatch'],
    UNSUPPORTED: ['근거 부족', 'Unsupported'],
  },
  claimReason: {
    NO_VALUE: ['실적이 없음', 'no value is held'],
    NO_PREVIOUS_VALUE: ['전년 값이 없음', 'no value of the year before is held'],
    NO_BASE_VALUE: ['기준연도 값이 없음', 'no base value is held'],
    NO_WHOLE: ['전체 값이 없음', 'no whole is held'],
    NO_TARGET: ['목표가 공표되지 않음', 'no target is held'],
    NO_PARTS: ['부분 값이 없음', 'no parts are held'],
    TARGET_BASIS_UNSTATED: ['목표의 기준이 불명', 'what the target is of is unstated'],
    TARGET_NOT_POSITIVE: ['목표가 0 이하', 'the target is not positive'],
    NOT_COMPUTABLE: ['산출불가', 'not computable'],
    NOT_ADDITIVE: ['더할 수 없는 지표', 'the parts do not add up'],
    NO_BUDGET: ['재원별 예산이 없음', 'no budget lines are held'],
    BUDGET_INCOMPLETE: ['예산 일부가 없음', 'the budget is incomplete'],
    BUDGET_UNAVAILABLE: ['예산을 지금 읽을 수 없음', 'the budget cannot be read now'],
    CIRCULAR: ['이 주장에서 끌어낸 값이라 근거가 되지 못함', 'ours was worked out from this very claim'],
    POSSIBLY_CIRCULAR: ['이 주장에서 끌어낸 값일 수 있음', 'ours may come from this very claim'],
    PRECISION_UNKNOWN: ['인쇄 정밀도를 모름', 'the printed precision is unknown'],
    PARTS_INCOMPLETE: ['부분 값이 모자람', 'parts are missing'],
  },
  area: {
    '002': ['아프리카', 'Africa'],
    '009': ['오세아니아', 'Oceania'],
    '019': ['아메리카', 'Americas'],
    142: ['아시아', 'Asia'],
    150: ['유럽', 'Europe'],
  },
};

/**
 * @param {string} group
 * @param {string} code
 */
export function label(group, code) {
  const names = labels[group][code];
  return names ? names[language === 'ko' ? 0 : 1] : code;
}

/** The order in which a group's codes are listed.
 * @param {string} group */
export const codes = group => Object.keys(labels[group]);

/**
 * A thing's name in the reader's language: English where there is one.
 * @param {{nameKo?: string | null, nameEn?: string | null, id?: string} | undefined | null} thing
 */
export const nameOf = thing => (language === 'en' && thing?.nameEn) || thing?.nameKo || thing?.nameEn || thing?.id || '';

/** A country's or a region of the world's name.
 * @param {{scheme: string, code: string, nameKo: string | null, nameEn: string | null}} market */
export function marketName(market) {
  const given = language === 'ko' ? market.nameKo : market.nameEn;
  if (given) return given;
  if (market.scheme === 'M49' && market.code in labels.area) return label('area', market.code);
  const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  return names.of(market.code) ?? (nameOf(market) || market.code);
}
