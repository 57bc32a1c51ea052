import type { StoryLanguage } from '../../language.ts'
import { bright } from './bright.ts'
import { dark } from './dark.ts'
import { warm } from './warm.ts'
import { wise } from './wise.ts'
import { words } from './words.ts'

export const language: StoryLanguage = { words, texts: { ...dark, ...warm, ...wise, ...bright } }
