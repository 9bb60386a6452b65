import type { Tongue } from '#workflows/answer/line/tongue-of.ts'

/** For who writes in another language: French is answered here, a person can help, and the number of an emergency. */
export const tongueLines: Readonly<Record<Tongue, string>> = {
  en: 'I can only answer in French for now. A person from our team can help you. In danger, call 112.',
  es: 'Por ahora solo puedo responder en francés. Una persona del equipo puede ayudarle. En caso de peligro, llame al 112.',
  pt: 'Por agora só posso responder em francês. Uma pessoa da equipa pode ajudar. Em caso de perigo, ligue 112.',
  it: 'Per ora posso rispondere solo in francese. Una persona può aiutarla. In caso di pericolo, chiami il 112.',
  de: 'Ich kann zurzeit nur auf Französisch antworten. Ein Mensch kann Ihnen helfen. Bei Gefahr: 112 anrufen.',
  tr: 'Şimdilik yalnızca Fransızca yanıt verebiliyorum. Ekibimizden biri size yardım edebilir. Tehlikede 112’yi arayın.',
  ro: 'Deocamdată pot răspunde doar în franceză. O persoană vă poate ajuta. În caz de pericol, sunați la 112.',
  ar: 'أجيب حاليا بالفرنسية فقط. يمكن لشخص من فريقنا مساعدتكم. عند الخطر اتصلوا بالرقم 112.',
  uk: 'Наразі я відповідаю лише французькою. Вам може допомогти людина. У разі небезпеки телефонуйте 112.',
  ru: 'Пока я отвечаю только по-французски. Вам может помочь человек. При опасности звоните 112.',
  zh: '目前我只能用法语回答。我们的工作人员可以帮助您。遇到危险请拨打112。',
}
