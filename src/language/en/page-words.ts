// What stands on a page around a story. All in lower case; phrases are parted by bars.

/** Labels of links, before a colon or alone: "READ ALSO: …". */
export const linkLabels = `read also|read more|read next|read this|also read|see also|see more|more|more on this|more on this story
more from|more news|more stories|related|related story|related stories|related coverage|related article|related articles
related content|related topics|related links|related news|related posts|recommended|recommended reading|recommended for you
you may also like|you might also like|don't miss|dont miss|must read|must reads|trending|trending now|most read|most popular
watch|watch live|watch now|watch also|watch more|listen|listen now|in pictures|live updates|live blog|follow live|explainer
tags|topics|filed under|keywords|categories|category|share|share this|follow|follow us|contact|contact us|comments|comment
advertisement|advertising|sponsored|sponsored content|promoted|ad|editor's note|editors' note|editor's picks|correction
corrections|clarification|disclaimer|source|sources|reporter|further reading|on the web|next story|previous story|next article
previous article|newsletter|newsletters|cookies|privacy|copyright|loading|embed|print|gallery|photo gallery|up next|analysis|opinion`

/** Words with which a notice of the page begins. */
export const noticeOpeners = `subscribe|sign up|sign in|log in|click here|click to|click for|tap here|tap to|share this|share on
share via|share the|follow us|follow our|follow ap|follow the latest|follow live|listen to this|download our|download the|get our|get the latest|get more|get breaking|join our
join us on|join the conversation|support our|support independent|support quality|like us|like this|read our|read the full|read the original|read all
find out more|find us|learn more|see our|visit our|watch our|listen to our|story continues|article continues|continue reading|scroll down|skip to|advertisement
sponsored by|this article was|this article has been|this article first|this article originally|this story was|this story has been
this story first|this story originally|this post was|this report was|this content was|a version of this|an earlier version|all rights reserved|copyright|we use cookies|this site uses|this website uses
by clicking|by continuing|by using|by subscribing|by signing|by submitting|accept all|accept cookies|manage cookies|cookie|privacy policy|terms of|your email
please enable|enable javascript|please subscribe|please sign|please share|please read|please click|thank you for reading|thanks for reading|reporting by|reported by|additional reporting
editing by|edited by|writing by|compiled by|with reporting by|with files from|with inputs from|with agency|with agencies|our standards|leave a comment|post a comment
no comments|comments are closed|view comments|show comments|recommended|most read|have a news tip|got a tip|do you have a|contact us|email us|write to us|republished|republish this|to learn more|for more news|for more stories|for more information|for more on|for the latest|stay up to date|stay informed|back to top|image source|picture credit`

/** Phrases that only a notice of the page holds. */
export const noticePhrases: readonly string[] = [
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
  'contributed reporting',
  'all rights reserved',
  'may not be published broadcast rewritten',
  'may not be reproduced',
  'sign up for our',
  'subscribe to our',
  'our newsletter',
  'daily newsletter',
  'click here',
  'we use cookies',
  'use of cookies',
  'terms of service',
  'terms of use',
  'privacy policy',
  'thomson reuters trust principles',
  'editing by',
  'follow us on',
  'creative commons',
  'min read',
  'minute read',
  'minutes read',
]

/** Labels of captions, before a colon. */
export const captionLabels = `photo|photos|file photo|file image|file picture|file|photo credit|image|images|image credit|image source|image caption|video caption|picture|picture credit
pictured|caption|video|video credit|graphic|illustration|photograph|credit|map|photo by|image by|handout|screenshot|photo courtesy`

/** Words with which a caption begins. */
export const captionOpeners = `in this photo|in this image|in this picture|in this file photo|in this file image|in this screenshot|in this frame|in this handout
in this undated photo|in this undated image|in this undated picture|in this combination|photo shows|file photo|a file photo|pictured here|photo by|photograph by|image by|picture by|photo courtesy
${[
  'this photo',
  'this image',
  'this picture',
  'this file photo',
  'this handout photo',
  'this undated photo',
  'this undated image',
  'an undated photo',
  'an undated image',
  'this combination of photos',
  'this combination of pictures',
  'this screenshot',
]
  .flatMap((what) =>
    ['shows', 'show', 'released', 'taken', 'provided', 'made', 'distributed'].map(
      (verb) => `${what} ${verb}`,
    ),
  )
  .join('|')}`

/** Words one of which a credit in brackets holds: "(Reuters photo)". */
export const creditWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'photo photos photograph photographer image images picture pictures getty handout pool screenshot illustration file via'.split(
    ' ',
  ),
)

/** Words with which a line on its author or its day begins. */
export const bylineOpeners =
  'by|story by|text by|words by|written by|report by|analysis by|from our correspondent|posted by|published by'

/** Words with which a line on its day begins. */
export const timelineOpeners = `published|updated|last updated|first published|posted|last modified|date published|issued`

/** What an author is: "Jane Roe, Staff Writer". */
export const bylineJobs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'writer reporter correspondent editor bureau staff contributor columnist journalist producer agencies analyst'.split(
    ' ',
  ),
)

/** News agencies and broadcasters, as they sign. */
export const agencies = `ap|the ap|associated press|the associated press|afp|agence france-presse|reuters|thomson reuters|xinhua|kcna|yonhap|kyodo|kyodo news|tass|itar-tass
ria novosti|interfax|upi|dpa|efe|ansa|apa|anadolu|anadolu agency|bernama|antara|vna|pti|ani|ians|app|irna|isna|mna|wam|spa|qna|sana|petra|mena|nna|bbc|bbc news|cnn|npr
al jazeera|bloomberg|bloomberg news|dow jones|voa|rfe|rfa|cna|global times|people's daily|the canadian press|canadian press|cp|aap|pa|pa media|press association|belga|anp|ntb|tt|ritzau
ukrinform|ukrainska pravda|belta|azertac|kazinform|agerpres|mti|pap|ctk|sputnik|china daily|cgtn|dw|euronews|france 24|the new york times|the washington post|the guardian|jiji|jiji press|nhk|sapa|nan|gna|kuna|ina|wafa|tap|aps|map`

/** Words in capitals before a colon that are no places. */
export const loudLabels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `update updated breaking exclusive watch video videos photo photos opinion analysis factbox explainer timeline note correction
live list column editorial review interview profile feature blog poll quiz background context why how what who when where
profit loss total dead injured question answer q a news alert fact false true verdict claim rating advisory`.split(
    /\s+/,
  ),
)
