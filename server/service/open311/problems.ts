// What Open311 refuses, beyond what intake itself says.
import { problemCatalogue } from '#base';

export const OPEN311_PROBLEMS = {
  'open311-argument-missing': { zh: '缺少参数 {name}', en: '{name} was not provided' },
  'open311-service-unknown': {
    zh: '没有 service_code “{code}”',
    en: 'the service_code "{code}" was not found',
  },
  'open311-location-missing': {
    zh: '缺少地点：请给出 lat 和 long，或 address_string，或 address_id',
    en: 'no location was provided: give lat and long, or address_string, or address_id',
  },
  'open311-location-odd': {
    zh: 'lat 或 long 不是经纬度',
    en: 'lat or long is no position in degrees',
  },
  'open311-key-wrong': {
    zh: 'api_key 缺少或无效：请向县综治中心申请',
    en: 'the api_key is missing or not valid: ask the county office for one',
  },
  'open311-jurisdiction-missing': {
    zh: '缺少 jurisdiction_id：这里服务几个县，请给出六位区划代码',
    en: 'jurisdiction_id was not provided: several counties are served here; give the six digits of one',
  },
  'open311-jurisdiction-unknown': {
    zh: '没有 jurisdiction_id “{id}”',
    en: 'the jurisdiction_id "{id}" was not found',
  },
  'open311-time-odd': {
    zh: '{name} 不是 ISO 8601 时间',
    en: '{name} is no time of ISO 8601',
  },
} as const;

export const problem = problemCatalogue(OPEN311_PROBLEMS);
