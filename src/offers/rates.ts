/**
 * Units of a currency to one US dollar, rounded, as of the date below.
 * For telling a month's pay from ten months', not for exchange.
 */
export const RATES_AS_OF = '2026-11-01'

export const UNITS_PER_USD: Readonly<Record<string, number>> = {
  USD: 1,
  USDT: 1,
  EUR: 0.87,
  GBP: 0.76,
  KRW: 1420,
  JPY: 152,
  CNY: 7.1,
  TWD: 31,
  HKD: 7.8,
  SGD: 1.3,
  MYR: 4.2,
  THB: 32.5,
  VND: 26300,
  IDR: 16600,
  PHP: 58,
  INR: 88,
  PKR: 281,
  BDT: 122,
  NPR: 141,
  LKR: 303,
  KHR: 4020,
  LAK: 21700,
  MMK: 4200,
  AED: 3.67,
  QAR: 3.64,
  SAR: 3.75,
  KES: 129,
  UGX: 3550,
  TZS: 2450,
  ETB: 150,
  NGN: 1450,
  ZAR: 17.3,
  XOF: 570,
  RUB: 80,
  KZT: 530,
  UZS: 12100,
  BRL: 5.4,
  CAD: 1.4,
  AUD: 1.53,
  NZD: 1.75,
  PLN: 3.7,
}

/** Nothing where the currency has no rate. */
export const toUsd = (amount: number, currency: string): number | undefined => {
  const units = UNITS_PER_USD[currency]
  return units === undefined ? undefined : amount / units
}
