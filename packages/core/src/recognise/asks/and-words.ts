/** Words for *and*, as part of patterns. */
export const andWords =
  'and|AND|y|e|ed|und|et|en|i|a|oraz|și|si|és|och|og|ja|và|dan|ve|və|va|и|й|і|та|ва|және|και|그리고|और|एवं|ও|এবং|மற்றும்|และ|ו|و'

/** The same in scripts that leave no blanks around them, and as signs. */
export const andSigns = '[&＆+/和与與及とや]|[와과](?=\\s)'
