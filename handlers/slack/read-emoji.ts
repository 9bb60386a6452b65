import { get } from 'node-emoji'

/** Slack's shortcodes as characters (`:tada:`, `:flag-fr:`, `:wave::skin-tone-3:`); a workspace's own stay as typed. */
export function readEmoji(text: string): string {
  return text.replace(shortcode, (typed, name: string, tone: string | undefined) => {
    const sign = emojiOf(name)
    return sign === undefined ? typed : sign + (tone === undefined ? '' : (tones[Number(tone) - 2] ?? ''))
  })
}

function emojiOf(name: string): string | undefined {
  const country = /^flag-([a-z]{2})$/.exec(name)?.[1]
  if (country !== undefined)
    return String.fromCodePoint(...[...country].map((letter) => regional + letter.charCodeAt(0)))
  return slackNames.get(name) ?? get(name)
}

const shortcode = /:([a-z0-9_+'-]+):(?::skin-tone-([2-6]):)?/g
/** From a small letter to its regional indicator. */
const regional = 0x1_f1_e6 - 0x61
const tones = ['🏻', '🏼', '🏽', '🏾', '🏿']

/** Where Slack's name is not the library's. */
const slackNames: ReadonlyMap<string, string> = new Map([
  ['thumbsup', '👍'],
  ['thumbsdown', '👎'],
  ['simple_smile', '🙂'],
  ['hugging_face', '🤗'],
  ['thinking_face', '🤔'],
  ['partying_face', '🥳'],
  ['face_with_rolling_eyes', '🙄'],
  ['rolling_on_the_floor_laughing', '🤣'],
  ['star-struck', '🤩'],
  ['smiling_face_with_3_hearts', '🥰'],
  ['zany_face', '🤪'],
  ['face_with_hand_over_mouth', '🤭'],
  ['shushing_face', '🤫'],
  ['face_with_monocle', '🧐'],
  ['face_with_raised_eyebrow', '🤨'],
  ['exploding_head', '🤯'],
  ['pleading_face', '🥺'],
  ['saluting_face', '🫡'],
  ['melting_face', '🫠'],
  ['face_holding_back_tears', '🥹'],
  ['hand_with_index_finger_and_thumb_crossed', '🫰'],
  ['heart_hands', '🫶'],
  ['shrug', '🤷'],
  ['man-shrugging', '🤷‍♂️'],
  ['woman-shrugging', '🤷‍♀️'],
  ['face_palm', '🤦'],
  ['man-facepalming', '🤦‍♂️'],
  ['woman-facepalming', '🤦‍♀️'],
  ['man-raising-hand', '🙋‍♂️'],
  ['woman-raising-hand', '🙋‍♀️'],
  ['male-teacher', '👨‍🏫'],
  ['female-teacher', '👩‍🏫'],
  ['male-technologist', '👨‍💻'],
  ['female-technologist', '👩‍💻'],
  ['the_horns', '🤘'],
  ['call_me_hand', '🤙'],
  ['hand_with_index_and_middle_fingers_crossed', '🤞'],
  ['crossed_fingers', '🤞'],
  ['white_heart', '🤍'],
  ['brown_heart', '🤎'],
  ['orange_heart', '🧡'],
  ['heavy_heart_exclamation_mark_ornament', '❣️'],
  ['drum_with_drumsticks', '🥁'],
  ['lower_left_ballpoint_pen', '🖊️'],
  ['desktop_computer', '🖥️'],
  ['three_button_mouse', '🖱️'],
  ['bellhop_bell', '🛎️'],
  ['spiral_calendar_pad', '🗓️'],
  ['spiral_note_pad', '🗒️'],
  ['card_index_dividers', '🗂️'],
  ['world_map', '🗺️'],
  ['round_pushpin', '📍'],
  ['large_green_circle', '🟢'],
  ['large_yellow_circle', '🟡'],
  ['large_orange_circle', '🟠'],
  ['first_place_medal', '🥇'],
])
