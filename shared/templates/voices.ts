import { type Language, languageNames, languages } from '../languages.ts'
import { Voice } from '../story.ts'

/** `nova` speaks the language of the draft, `nova-de` German whatever the draft says. */
export const voiceIdPattern = new RegExp(`^(?:${Voice.options.join('|')})(?:-(?:${languages.join('|')}))?$`)

const characters: Record<Voice, string> = {
  alloy: 'Balanced and clear, at home in any video',
  echo: 'Calm and even, for lessons and reports',
  fable: 'Warm and lively, for stories and invitations',
  onyx: 'Deep and steady, for news and announcements',
  nova: 'Bright and friendly, for launches and how-tos',
  shimmer: 'Light and gentle, for welcomes and wellness',
}

/** What a preview says where no text was given. */
export const previewTexts: Record<Language, string> = {
  en: 'Hello! This is how I sound in your next video.',
  cs: 'Dobrý den! Takto budu znít ve vašem příštím videu.',
  da: 'Hej! Sådan lyder jeg i din næste video.',
  nl: 'Hallo! Zo klink ik in je volgende video.',
  fr: 'Bonjour ! Voici ma voix dans votre prochaine vidéo.',
  de: 'Hallo! So klinge ich in Ihrem nächsten Video.',
  el: 'Γεια σας! Έτσι ακούγομαι στο επόμενο βίντεό σας.',
  hi: 'नमस्ते! आपके अगले वीडियो में मेरी आवाज़ ऐसी होगी।',
  id: 'Halo! Beginilah suara saya di video Anda berikutnya.',
  it: 'Ciao! Ecco la mia voce nel tuo prossimo video.',
  zh: '你好！这就是我在你下一个视频里的声音。',
  ja: 'こんにちは。次の動画では、このような声でお話しします。',
  no: 'Hei! Slik høres jeg ut i din neste video.',
  pl: 'Dzień dobry! Tak brzmię w twoim następnym filmie.',
  pt: 'Olá! É assim que eu soo no seu próximo vídeo.',
  ru: 'Здравствуйте! Так я звучу в вашем следующем видео.',
  es: '¡Hola! Así sueno en tu próximo vídeo.',
  sv: 'Hej! Så här låter jag i din nästa video.',
  tr: 'Merhaba! Bir sonraki videonuzda sesim böyle.',
  uk: 'Вітаю! Так я звучу у вашому наступному відео.',
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const voices = Voice.options.map((id) => ({
  id,
  name: capital(id),
  description: characters[id],
  languages: languages.map((code) => ({
    code,
    name: capital(languageNames[code]),
    voiceId: `${id}-${code}`,
    previewText: previewTexts[code],
  })),
}))

/** The voice, and its language where the id names one; undefined = there is no such voice. */
export const parseVoiceId = (id: string): { voice: Voice; language: Language | null } | undefined => {
  if (!voiceIdPattern.test(id)) return undefined
  const [voice, language] = id.split('-')
  return { voice: Voice.parse(voice), language: (language as Language | undefined) ?? null }
}
