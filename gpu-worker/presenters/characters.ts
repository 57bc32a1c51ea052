import type { PresenterName } from '../../shared/jobs/presenter.ts'
import type { Character } from './character.ts'

const plain = { beard: null, glasses: null, age: 0, freckles: false, earrings: null } as const

/** Everybody there is to present. */
export const characters: Record<PresenterName, Character> = {
  mira: {
    ...plain,
    skin: { base: '#c68a5f', light: '#d9a075', shade: '#a86c45', lip: '#a8483f', blush: '#c4684a' },
    hair: { style: 'long', base: '#1f1714', light: '#3b2a24' },
    ...{ jaw: 0.3, lips: 0.75, earrings: '#e6b84c' },
    brows: { colour: '#1c1411', weight: 6.5 },
    eyes: { iris: '#4a2c17', lashes: true },
    clothes: { style: 'blouse', base: '#12827f', light: '#1fa39c', inner: '#0d5f5f' },
  },
  jonas: {
    ...plain,
    skin: { base: '#f0c3a0', light: '#fad7bb', shade: '#d79f7b', lip: '#c4796a', blush: '#e58f76' },
    hair: { style: 'crop', base: '#b98a4b', light: '#d8ad6b' },
    ...{ jaw: 0.8, lips: 0.35, beard: { kind: 'stubble', colour: '#a97c49' } },
    brows: { colour: '#94703c', weight: 8 },
    eyes: { iris: '#4f7fa8', lashes: false },
    clothes: { style: 'sweater', base: '#23395d', light: '#33507d', inner: '#f2f0ea' },
  },
  amara: {
    ...plain,
    skin: { base: '#6f4530', light: '#865640', shade: '#54321f', lip: '#7d3038', blush: '#8a4436' },
    hair: { style: 'curls', base: '#1a1210', light: '#33231d' },
    ...{ jaw: 0.4, lips: 1, earrings: '#f0c75e' },
    brows: { colour: '#150e0b', weight: 7 },
    eyes: { iris: '#2e1a0e', lashes: true },
    clothes: { style: 'blazer', base: '#d99a2b', light: '#eab44d', inner: '#fbf4e6' },
  },
  kenji: {
    ...plain,
    skin: { base: '#eabf95', light: '#f5d3ae', shade: '#cf9d72', lip: '#bd7766', blush: '#df9273' },
    hair: { style: 'fringe', base: '#16161b', light: '#343642' },
    ...{ jaw: 0.55, lips: 0.4, glasses: '#2b2b31' },
    brows: { colour: '#16161b', weight: 8 },
    eyes: { iris: '#35231a', lashes: false },
    clothes: { style: 'hoodie', base: '#6b7480', light: '#858f9c', inner: '#e9ecef' },
  },
  elena: {
    ...plain,
    skin: { base: '#edc4a6', light: '#f8dac3', shade: '#d4a283', lip: '#b8565c', blush: '#e0897a' },
    hair: { style: 'bob', base: '#c9c7c4', light: '#e8e6e3' },
    ...{ jaw: 0.4, lips: 0.5, age: 1, earrings: '#f4f1ea', glasses: '#7a4a55' },
    brows: { colour: '#9a958f', weight: 6 },
    eyes: { iris: '#5c7a63', lashes: true },
    clothes: { style: 'cardigan', base: '#8d7bb5', light: '#a797cc', inner: '#f6f2fb' },
  },
  omar: {
    ...plain,
    skin: { base: '#b9794f', light: '#cd9066', shade: '#985e3a', lip: '#93504a', blush: '#b8684a' },
    hair: { style: 'receding', base: '#4a4644', light: '#77716d' },
    ...{ jaw: 0.9, lips: 0.45, age: 0.6, beard: { kind: 'full', colour: '#4f4a47' } },
    brows: { colour: '#38332f', weight: 9.5 },
    eyes: { iris: '#4b3220', lashes: false },
    clothes: { style: 'suit', base: '#2c2f38', light: '#40444f', inner: '#eef2f6' },
  },
  sofia: {
    ...plain,
    skin: { base: '#f5cdb2', light: '#ffe2cd', shade: '#deab8c', lip: '#cb5f5c', blush: '#ef9681' },
    hair: { style: 'bun', base: '#b4502a', light: '#d9743f' },
    ...{ jaw: 0.25, lips: 0.6, freckles: true },
    brows: { colour: '#8f4022', weight: 5.5 },
    eyes: { iris: '#3f7a52', lashes: true },
    clothes: { style: 'sweater', base: '#3f7a5c', light: '#579773', inner: '#f5efe2' },
  },
  leila: {
    ...plain,
    skin: { base: '#dfae86', light: '#eec49f', shade: '#c28d64', lip: '#b65a55', blush: '#d88467' },
    hair: { style: 'scarf', base: '#7c2639', light: '#9a3a4e' },
    ...{ jaw: 0.35, lips: 0.7 },
    brows: { colour: '#3a2418', weight: 7 },
    eyes: { iris: '#5a3b21', lashes: true },
    clothes: { style: 'blouse', base: '#28324e', light: '#3a4769', inner: '#1c2438' },
  },
}
