/** What things do in any subject: the verbs that questions ask with, and those that an account answers with. */
export const GENERAL_VERBS = `
~onset outset start
~commence inaugurate begin
~invent devise develop create
~devise formulate develop create
~evolve evolution evolutionary
~famous renowned celebrated notable noted
~notable noteworthy prominent famous
~dub nickname label
~denote signify represent
~signify represent indicate
~enhance improve boost strengthen
~strengthen reinforce fortify consolidate
~decrease diminish lessen lower reduction
~diminish lessen reduce decrease
~minimize reduce
~illustrate depict
~depict portray represent
~portray depict
~indicate signify imply
~argue contend claim maintain assert
~contend argue
~deem regard consider
~oppose resist disagree
~oppose opponent
~advocate proponent supporter
~proponent supporter advocate
~prefer favor
~replace supersede supplant substitute
~supersede supplant replace
~precede predecessor
~enact implement introduce
~unite unify merge join
~merge amalgamate combine unite
~mixture mix blend combination
~resemble similar
~alike resemble similar
~equivalent equal
~differ vary
~distinct distinguish
~distinguish differentiate
~utilize employ use
~confer grant bestow
~bestow grant confer award
~preserve maintain
~eliminate eradicate remove
~alter modify
~modify modification
~transform convert
~adapt modify adjust
~adjust adapt
~arise originate
~derive originate
~dwell inhabit
~inhabit occupy settle
~settle settler settlement
~cultivate grow
~cultivate farm
~investigate examine
~behave behavior conduct
~facilitate assist enable
~foster promote
~situate locate
~surround enclose
~border adjoin
~regulate control
~supervise oversee
~oversee supervise manage
~administer administration manage
~express voice convey
~translate render
~accumulate collect amass
~emphasize emphasis stress
~highlight emphasize
~lack absence
~lack absent
~exceed surpass
~surpass exceed overtake outnumber
~attain reach achieve
~diverse variety
~variety diversity
~resist withstand
~emit emission
~decline deteriorate
~persecute oppress
~ban prohibition
~abandon forsake
~discontinue cease
~predict forecast
~specify specification
~specify define
~imitate copy emulate
~emulate imitate
~surpass outdo
~exploit utilize
~omit omission exclude
~substitute replace
~erect construct build
~construct erect
~refurbish renovate
~rebuild reconstruct
~enlarge expand extend
~widen broaden
~shorten abbreviate
~stimulate encourage
~inhibit prevent restrain
~prevent inhibit
~disprove refute
~refute disprove
`;
