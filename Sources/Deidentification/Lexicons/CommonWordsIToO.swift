/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsIToO: [WordList] = [
    WordList(
      .common,
      """
      hajj havdalah hmm iatrogenic ice iceberg icebreaker icebreakers ich icing icky icon iconic icy id iddah idea ideal
      idealize ideally ideate ideation identical identification identify identity ideologue ideology idiocy idiom
      idiosyncrasy idiosyncratic idiot idk idle idol idolatry idolize idyllic ie iffy iftar iglesia igloo ignite ignoble
      ignorance ignorant ignore iguana igwe ihnen iirc ikigai ilk ill illegal illegitimate illicit illiteracy illiterate
      illness illogical illuminate illusion illusory illustrate illustrious im image imagery imaginary imagination
      imagine imago imam imbalanced imbecile imbibe imbue imho imitate immaculate immaterial immature immediacy
      immediate immediately immense immerse immersive immigrant immigrate immigration imminent immobile immobilize
      immodest immoral immortal immortality immortalize immune immunity immunize imo imp impact impair impairment impale
      impart impartial impasse impassioned impatient impeach impede impel impend imperative imperfect imperial
      imperialist imperil impersonal impersonate impersonator impertinent impervious impetuous impetus impinge impish
      implant implement implementation implicate implication implicit implode implore imply impolite import important
      impose impossible imposter impostor impotence impotent impound impoverish impoverished impractical imprecise
      impregnate impress impression impressive imprint imprison impromptu improper impropriety improve improvement
      improvise imprudent impugn impulse impulsive impulsivity impunity impurity impute in inability inaccuracy
      inaccurate inactive inadequacy inadequate inadvertent inane inanimate inappropriate inarticulate inasmuch
      inattentive inaugural inborn inbox inbred inc incapacitate incapacity incarcerate incarnate incendiary incense
      incentive incentivize incessant incest incestuous inch incident incidentally incinerate incisive incite incl
      inclination incline include inclusion inclusive incognita incognito incoherent income incoming incommunicado
      incompatible incompetent incomplete inconclusive incongruent incongruous inconsequential inconsiderate
      inconsistent inconspicuous incontinent inconvenient incorporate incorrect increase incredible incredibly
      incredulous incremental incriminate incubate inculcate incumbent incur indebted indecent indecisive indeed
      indefinite indemnify indemnity indent independence independent indeterminate index indicate indicator indices
      indict indie indifferent indigenous indigent indignant indignity indigo indirect indiscreet indiscriminate
      indistinct individual individualize individually individuate indoctrinate indolent indoor induce induct induction
      indulge indulgent industrial industrialist industrious industry ineffective ineffectual inefficient inelegant
      inept ineptitude inequality inequity inert inertia inevitable inexact inexpensive inexperienced infamous infamy
      infancy infant infanticide infantile infantilize infantry infants infatuate infect infection infectious infer
      inference inferior infernal inferno infertile infertility infest infidel infidelity infighting infiltrate infinite
      infinity infirm inflame inflammatory inflate inflexible inflict influence influencer influential influenza influx
      info infodump infographic inform informal informant information informed infrared infrastructure infrequent
      infringe infuriate infuse infusion ingenious ingenuity ingest ingrain ingrained ingratiate ingratitude ingredient
      inhabit inhabitant inhalant inhale inherent inherit inheritance inhibit inhibition inhibitory inhuman inhumane
      inipi initial initially initials initiate initiative inject injection injera injure injurious injury injustice ink
      inkblot inkling inland inlaw inlaws inlet inline inmate inmost inn innards innate inner innermost innocence
      innocent innocuous innovate innuendo inoculate inordinate inorganic inpatient input inquest inquire inquiry
      inquisitive inroad inroads insane inscribe insect insecticide insecure insecurity insensitive insert inset
      insh'allah inshallah inside insidious insight insightful insignia insignificant insincere insinuate insipid insist
      insistent insole insolent insomnia insomniac inspect inspector inspiration inspire inspired instability install
      installation installment instance instant instantaneous instead instigate instigator instill instinct instinctual
      institute institution institutionalize instruct instruction instructions instructor instrument insubordinate
      insubstantial insufficient insular insulate insulin insult insurance insure insurer insurgent intact intake
      integer integral integrate integration integrity intellect intellectual intellectualize intelligence intelligent
      intend intense intensify intensity intensive intent intention intentionality inter interact interaction intercede
      intercept interchange intercom interconnected intercourse interdependent interdisciplinary interest interesting
      interface interfaith interfere interference interim interior interject interlock interlocking interloper interlude
      intermarriage intermediary intermediate intermittent intern internal internalize internalizing international
      internet internist internship interoception interoceptive interpersonal interpersonally interplay interpret
      interpretation interpreter interracial interrogate interrogatory interrupt intersect intersectional
      intersectionality intersex interspersed interstate intersubjective intertwine intertwined interval intervene
      intervenor intervention interview interviewee interviewer intestinal intestine intestines intimacy intimate
      intimidate into intolerance intolerant intonation intoxicate intoxicated intramural intransigent intrapartum
      intrapersonal intrapsychic intrauterine intravenous intrepid intricacy intricate intrigue intrinsic intro
      introduce introduction introductory introject introspect introvert intrude intruder intrusion intrusive intubate
      intuit intuition intuitive inundate invade invalid invalidate invalidations invariably invasive invent inventory
      inverse invert invest investigate investigation investigator invigorate invisible invitation invite invocation
      invoice invoke involuntary involve involved inward inyanga iodine ion ionic iota ipso irate iris irl iron ironclad
      ironic irony irrational irregular irrelevant irrespective irresponsible irreverent irrigate irritability irritable
      irritant irritate island islands isle isnt isolate isolation issei issue italic itch itchy item itemize iteration
      itinerant itinerary iv ive ivory ivy iwi iyawo izzat ja jab jabber jack jackal jackass jacket jackhammer jackknife
      jackpot jade jaded jagged jaguar jail jailer jailhouse jalapeno jalopy jam jamb jambalaya jamboree janazah jangle
      janitor janitorial january jar jargon jasmine jaundice jaunt javelin jaw jawbone jawline jay jazz jealous jealousy
      jean jeans jeep jeer jeez jeitinho jello jelly jellyfish jeopardize jeopardy jerk jerky jerry jersey jest jester
      jet jetlag jetski jetty jewel jeweler jewelry jiddo jiggle jigsaw jilt jimmy jingle jinn jinx jitter jitters
      jittery job jobless jock jockey jog jogger jogging joie join joint joke joker jollof jolly jolt josh jostle jot
      jouissance journal journalist journey jovial joy joyful joyous joyride joystick jr jubilant jubilee judge
      judgement judgment judgmental judicata judicial judiciary judicious judo jug juggernaut juggle jugular juice
      juicer juicy juju jukebox jumble jumbo jump jumper jumpstart jumpsuit jumpy junction juncture june jung jungian
      jungle junior juniper junk junkie junkyard junta jurisdiction juror jury justice justify juvenile juxtapose ka
      kaddish kafkaesque kale kaleidoscope kallah kamikaze kang kangaroo kapwa karakia karaoke karate karma karmic
      karoshi kaumatua kaupapa kayak kayaking kebab keel keen keener keep keeper keepsake keg kehilla keiki kein kennel
      kept kerchief kernel kerosene kestrel ketchup kettle key keyboard keyhole keynote keypad keys keystone keyword
      khula kibun kick kickback kickball kickboxing kickoff kid kidnap kidnapper kidnapping kidney kids kill killer kiln
      kilo kilometer kilt kimchi kimono kin kind kinda kinder kindergarten kindergartner kindle kindling kindly kindness
      kindred kinesthetic kinetic kinfolk king kingdom kingpin kink kinky kinship kintsugi kiosk kiss kit kitchen
      kitchenette kite kitten kitty kluge knack knapsack knead knee kneecap kneejerk kneel knelt knew knickers knife
      knit knitting knives knob knock knockout knoll knot knotted knotty know knowing knowledge known knuckle knuckles
      koala koan koha kollel kombucha koro korper kosher kotahitanga kudos kufungisisa kugel kuia kuleana kummerspeck
      kundalini kupuna kuya kvell kvetch kyofusho la lab label labor laboratory laborious labour labyrinth lace laces
      lack lackadaisical lackey lackluster lacquer lactate lactation lactose lacy lad ladder laden ladies ladle lady
      ladybug lag lagging lagom lagoon laid laidback lain lair laissez lake lakefront lakeside lamb lambda lame lament
      laminate lamington lamp lamplight lampshade lance land landed landfall landfill landing landlady landline
      landlocked landlord landmark landmine landowner landscape landslide lane langar language languish lanky lantern
      lap lapel lapse laptop larceny lard large largely largesse largest lark larks larva larvae larynx lasagna
      lascivious laser lash lasso last lasting latah latch latchkey late latecomer lately latency latent later lateral
      latest latex lathe lather latitude latkes latrine latte latter lattice laugh laughter launch launder laundromat
      laundry laureate laurel lava lavatory lavender lavish law lawful lawmaker lawn lawnmower lawsuit lawyer lax
      laxatives lay layaway layer layman layoff layoffs layout layover layperson lazy lead leader leadership leaf
      leaflet leafy league leak leakage leaky lean leap leapfrog leapt learn learner learnt lease leaseholder leash
      least leather leave leben lectern lecture led ledge ledger leech leek leer leery leeway left leftover leg legacy
      legal legalese legalize legally legend legendary legion legislate legislation legislator legislature legit
      legitimacy legitimate legume leib leisure lemma lemme lemon lemonade lend lender length lengthen lengthy lenient
      lens lent lentil leo leopard leotard leper leprosy lesbian lesion lessen lesser lesson let letdown lethal
      lethality lethargic lethargy letter letting lettuce levee level lever leverage levitate levity levy lewd lex
      lexicon liability liable liaison liar libel libelous liberal liberate libertarian liberty libido libra librarian
      library lice licence license licensed licensee licensing licensure lick licorice lid lie liebe lien lieu
      lieutenant life lifeblood lifeboat lifeguard lifelike lifeline lifelong lifer lifesaver lifesaving lifespan
      lifestyle lifetime lift ligature light lightbox lighten lighthearted lighthouse lightly lightning lightweight
      likable like likelier likelihood likely likeminded likewise liking lilac lilt lily lima limb limber limbic limbo
      lime limelight limestone liminal limit limitation limited limo limousine limp limpia line lineage linear lineman
      linen liner linger lingerie lingo linguist linguistics lining link linkage linoleum lint lion lip lipid lipstick
      liquefy liquid liquidate liquor lisp list listen listener listening listserv lit litany literacy literal literally
      literary literate literature lithe litigant litigants litigate litigation litigious litter little liturgical
      liturgy live livelihood lively liver livestock livestream livestreamed livid living lizard llama llc lmk lo load
      loaded loaf loam loan loathe lobby lobe lobola lobotomy lobster local locale localize locate location lock locked
      locker locket locksmith loco locomotive locust lodge lodger loft lofty log logbook logger logic logical logician
      login logistical logistically logistics logo logout loin loiter loitering lojong lol lola lollipop lolo lone
      loneliness lonely loner lonesome long longest longevity longhand longing longitude longitudinal longshoreman
      longstanding longtime loob look lookout lookup loom loon loony loop loophole loose loosen loot lopsided lord lore
      lorry lose loser loss lost lot lotion lottery lotto lotus loud louder loudly loudspeaker lounge louse lousy lout
      love lovebirds lovebomb lovebombing loved lovely lover lovesick lovey loving low lowdown lower lowercase lowest
      lowland lowlife lowly lox loyal loyalty lozenge ltd lubricant lubricate lucid luck lucky lucrative ludicrous
      luggage lukewarm lull lullaby lumbar lumberjack luminous lump lumpy luna lunacy lunatic lunch lunchbox luncheon
      lunchroom lunchtime lung lunge lupus lurch lure lurid lurk lurker luscious lush lust luster lusty luxuriant
      luxurious luxury lying lymph lymphoma lynching lyric lyrics m ma ma'am mac macabre macaroni machete machiavellian
      machine machinery machinist machismo machista macro mad madam maddening madder made madness madrina magazine
      magenta maggot magic magical magistrate magma magnate magnesium magnet magnetic magnificent magnify magnitude
      magnolia magpie mahalo mahogany mahr maid maiden mail mailbag mailbox mailer mailman main mainframe mainland
      mainline mainly mainstay mainstream maintain maintenance maize majestic majesty major majorette majority majors
      make makeover maker makeshift makeup maladaptive malady malaise malaria malarkey male males malevolent malice
      malicious malignant malinger malingering mall mallard mallet malnourished malocchio malpractice maltreat malware
      mam mama maman mami mamma mammal mammoth mamu man mana manaakitanga manage management manager managerial manda
      mandala mandalas mandarin mandate mandated mandatory mandible mandir mandolin mane maneuver mango manhandle
      manhunt mania maniac maniacal manic manicure manifest manifesto manifold manipulate manipulation manipulative
      mankind manly mannequin manner manpower mans mansion manslaughter mantel mantle mantra manual manualized
      manufacture manure manuscript many map maple mapping mar marae marathon marathoner marble march mare mares
      margarine margarita margin marginalize marianismo marigold marijuana marimba marina marinade marinate marine
      marionette marital maritime mark markdown marker market marketplace markup marmalade marmite maroon marquee
      marriage married marrow marry marshal marshmallow marsupial mart martial martini martyr martyrdom marvel marvelous
      marxian masala mascara mascot masculine mash mashallah masi masjid mask masking mason masonry masquerade mass
      massacre massage masseuse massive mast mastectomy master mastermind masterpiece mastiff masturbate mat matador
      match matchbox matchmaker mate material materialize maternal maternity math mathematical mathematician mathematics
      matinee matriarch matriculate matrimonial matrimony matrix matron matt matted matter mattress mature maturity
      matzo maul mausi mausoleum maverick max maxim maximal maximize maximum may maybe mayhem mayonnaise mayor maze
      mazel me mea mead meadow meadows meads meager meal mealtime mean meander meaning meaningful meaningless meant
      meantime meanwhile measles measurable measure measurement meat meatball meaty mechanic mechanical mechanism
      mechanize medal medallion meddle meddlesome media median mediate mediation mediator mediators medic medical
      medicate medication medicinal medicine medieval mediocre meditate meditation medium meds meek meet meeting mega
      megaphone meh mehrem mein mel melancholia melancholic melancholy melanin melanoma melatonin meld mellow melodic
      melodrama melody melon melt meltdown meltdowns member membership membrane meme memento memes memo memoir
      memorabilia memorable memorandum memorial memorialize memorize memory men menace menarche mend menopausal
      menopause menorah mensch menses menstrual menstruate mental mentality mentalization mentalize mentalizing mentally
      mention mentor mentorship menu mercenary merchandise merchant merci merciful mercury mercy mere merely merge
      merger meringue merit meritocracy merlin merlot mermaid merry mesa mesh meshuga meshugas mesmerize mess message
      messenger messy met metabolic metabolism metabolize metacognitive metal metallic metaphor metaphorical
      metaphysical metaphysics meteor meth methadone methamphetamine methane method methodical meticulous metric metro
      metronome metropolis metropolitan metta mettle meu mezcal mf mgmt mh mi mia mianzi mic mice microaggression
      microbe microbiome microchip microcosm microdosing microphone microscope microscopic microwave mid midday middle
      middle_aged middleman midget midlife midnight midpoint midst midstream midsummer midterm midtown midway midweek
      midwife midwifery midwives miedo might mighty migra migraine migrant migrate migration migratory mija mijita
      mijito mijo mike mikvah mikveh milah mild mildew mile mileage miles milestone milieu militant military militia
      milk milkman milkshake milky mill millennia millennial millennials millennium milliliter millimeter million
      millionaire mills mime mimic mimicry min minaret mince mind mindful mindfulness mindset mine minefield miner
      mineral mingle minha mini miniature minimal minimize minimum mining minion minister ministerial ministry minivan
      mink minnow minor minority mins minstrel mint minus minuscule minute minutiae minyan miracle miraculous mirage
      mire mirror mirth misandry misanthrope misappropriate misattune misbehave misbehavior miscalculate miscarriage
      miscarry miscellaneous mischief mischievous misconduct misdeed misdemeanor misdiagnose misdiagnosed miser
      miserable miserly misery misfire misfit misfortune misgender misgiving misguided mishandle mishap mishpacha
      misinform misinterpret misjudge mislead mismanage mismatch misogynist misogyny misophonia misplace misplaced
      misprint misread misrepresent miss missed missile missing mission missionary misspell misstep missus missy mist
      mistake mistaken mister mistletoe mistook mistreat mistress mistrust misty misunderstand misunderstanding
      misunderstood misuse mitakuye mitigate mitsein mitten mittens mitwelt mitzvah mitzvot mix mixed mixture mnemonic
      mo moan moat moats mob mobile mobility mobilize mobster moccasin mocha mock mockery modal modality mode model
      modeling modem moderate moderator modern modernize modest modification modifier modify mods modular modulate
      module moist moisten moisture moisturizer mojado mokopuna molar molasses mold moldy mole molecular molecule
      molehill molest molestation molt molten mom moment momentary momentous momentum mommy monarch monastic monday
      mondays monetary money moneymaker mongoose monitor monitoring monk monkey mono monochrome monocle monogamous
      monogamy monologue monopolize monopolizer monopoly monotone monotonous monotropic monsoon monster monstrous
      montage month monthly monument moocher mood moody moon moonlight moonshine moose moot mop mope moral morale
      morality moralize morbid moreover morgen morgue mori morning moron moronic morose morph morphine morsel mortal
      mortality mortar mortgage mortician mortified mortify mortifying mortuary mos mosaic mosque mosquito moss most
      mostly mot moth mothball mother motherhood motherland motif motion motivate motivation motivational motive motor
      motorbike motorcycle motorcyclist mottling motto mould mound mount mountain mountaineer mountainous mountainside
      mourn mourner mournful mourning mouse mousetrap moustache mousy mouth mouthpiece mouthwash mouthy movant move
      movement mover movie moviegoer mow mower mst mtf mucous mucus mud mudang muddle muddy mudra muerte muffin muffle
      mug mugger mugging muggy mulch mule mull multi multicultural multidimensional multidisciplinary multifaceted
      multigenerational multilingual multimedia multiple multiplicity multiply multitask multitude mum mumble mumbo
      mummy mumps munch munchausen mundane municipal municipality mural murder murderer murderous murky murmur muscle
      muscular muse museum mush mushroom mushy music musical musician musk musket muskrat mussel mustache mustang
      mustard muster musty mutant mutate mutation mute mutilate mutiny mutism mutt mutter mutton mutual muy muzzle my
      myopia myopic myriad myrtle mysterious mystery mystic mystical mystify mystique myth mythic mythical mythology n
      na naan nachas naches nacht nag nah naikan nail naive naivete naked naltrexone namaste name namesake namespace
      naming namus nan nana nanay nani nanna nanny nap napkin narcissism narcissist narcissistic narcolepsy narcotics
      narrate narration narrative narrator narrow nasal nasty nation national nationality nationalize nationwide native
      natural naturalize naturally nature naturopath naughty nausea nauseate nauseous nautical naval navel navigate
      navigation navy nazar nb ne neanderthal near nearby nearest nearly nearsighted neat neater nebulous necessarily
      necessary necessitate necessity neck necklace neckline necktie nectar neeb need needed needle needlepoint needless
      needlework needy nefarious neg negate negative neglect neglectful negligence negligent negotiate negotiation
      neighbor neighborhood neighbour nein neither nemesis nenek neo neonatal neonate nephew nerd nerdy nerve nervios
      nervous nervy ness nest nestle net netball nettle nettles network neural neuralgia neuro neurobiology
      neurocognitive neurodevelopmental neurodivergence neurodivergent neurodiverse neurodiversity neurofeedback
      neuroimaging neurologic neurologist neurology neuron neuroplasticity neuropsych neuropsychiatric neuropsychiatry
      neuropsychological neuropsychologist neuropsychology neuroscience neuroscientist neurosis neurospicy neurosurgeon
      neurotic neurotransmitter neurotypical neurovegetative neuter neutral neutrality neutralize never nevermind
      nevertheless new newbie newborn newcomer newest newfound newly newlywed news newscast newsletter newspaper
      newsroom newsstand newsworthy next nexus ni nib nibble nice nicely nicer nicety niche nicht nick nickname nicotine
      niddah niece niente nifty night nightclub nightfall nightgown nightie nightingale nightlife nightly nightmare
      nightmarish nightshade nightshift nightstand nighttime nihilism nihilist nihilistic nikah nil nimble nine nineteen
      nineties ninety ninja ninth nipple niqab nirvana nisei nitrogen nitty nix nkauj no nobility noble nobleman nobody
      nocebo noches nocturnal nod nodule noise noisy nomad nomadic nomenclature nominal nominate nominee non nonadherent
      nonbinary nonchalant noncommittal noncompete noncompliance noncompliant nonconsensual nondescript nondirective
      nondisclosure nondominant none nonetheless nonexistent nonjudgmental nonna nonni nonno nonpartisan nonprofit
      nonsense nonsensical nonstop nonsuicidal nonverbal nonviolent noodle nook noon noona noose nope norepinephrine
      norm normal normalcy normalize normally normative north northeast northern northwest nose nosebleed nosedive
      nostalgia nostalgic nostril nosy notably notary notation notch note notebook notepad noteworthy nothing notice
      notification notify notion notoriety notorious nougat nought noun nourish nova novel novella novelty november
      novena novia novice novio nowadays nowhere noxious nozzle nssi ntaub nuance nuanced nuclear nucleus nude nudes
      nudge nudist nudity nuisance null nullify numb number numbness numeral numeric numerical numerous nun nunc nunca
      nunchi nunnery nuptial nuptials nurse nursery nursing nurture nut nutcase nutmeg nutrient nutrients nutrition
      nutritionist nutritious nuts nutshell nutty nylon nymph o o'clock o'clocks oaf oak oar oasis oat oath oatmeal oats
      obeah obedience obedient obese obesity obey obgyn obituary object objectify objection objective objet obligate
      obligation obligatory oblige oblique obliterate oblivion oblivious obnoxious oboe obrigada obrigado obscene
      obscure observant observation observatory observe observer obsess obsessed obsession obsessional obsessive
      obsolete obstacle obstetric obstetrician obstetrics obstinate obstruct obtain obtrusive obtuse obvious obviously
      occasion occasional occasionally occult occupant occupation occupational occupy occur occurrence ocean
      oceanographer octagon octave october octopus ocular odd oddball oddity odds ode oder odious odor odour odyssey
      oestrogen offbeat offboard offence offend offender offense offensive offer offhand office officeholder officer
      official officiate offline offset offshoot offshore offspring oftentimes oga ogbanje ogle ogre oh ohana oil oily
      ojo ok okay okie olam old older oldest oldie olfactory oligarch olive olympic om oma ombuds omelet omelette omen
      omg ominous omission omit omnibus omnipotent omnipresent omniscient onboard onc oncologist oncology onerous onesie
      ongoing onion online onlooker onset onshore onslaught onto onus onward onwards onyx oof oops ooze opa opal opaque
      open opener opening openly opera operate operatic operation operational operator opiate opinion opioid opium oppa
      opponent opportune opportunist opportunity oppose opposite opposition oppositional oppress oppression oppressive
      opt optic optician optics optimal optimism optimist optimistic optimization optimize optimum option optional
      optometrist opulent oracle oral orale orally orange oratory orb orbit orchestra orchestral orchestrate orchid
      ordain ordeal order orderly ordinal ordinance ordinary ore organ organic organism organization organize organizer
      orgasm orgy orient orientation oriented origami origin original originally originate originator orion orisha
      ornament ornate ornery orphan orphanage ortho orthodontist orthodox orthopedic orthopedist orthorexia orthostatic
      orthostatics orwellian oscillate ostensibly ostentatious osteopath ostomy ostracize ostrich otaku otherwise
      otherworldly otter ottoman ouch oud ounce ourselves oust ouster outage outback outbox outbreak outburst outcast
      outcome outcry outdated outdo outdoor outdoorsman outer outermost outerwear outfield outfit outgoing outgrow
      outing outlandish outlast outlaw outlet outlier outline outlive outlook outlying outnumber outpace outpatient
      outperform outpost outpour output outrage outrageous outreach outright outro outrun outset outshine outsider
      outsource outspoken outstanding outstretched outward outweigh outwit oval ovarian ovary oven overachieve
      overachiever overactive overall overarching overbearing overblown overboard overbook overbooked overcame overcast
      overcharge overcoat overcome overcompensate overcontrol overcontrolled overcorrect overcrowded overdiagnosed
      overdo overdone overdose overdraft overdraw overdue overeat overestimate overexplain overfed overflow overfunction
      overgrown overhaul overhead overhear overheard overjoyed overlap overlapping overlay overload overlook overly
      overmedicated overnight overpass overpathologize overpay overpower overpowering overprotective overqualified
      overreach overreact override overrule overrun overseas oversee overshadow overshare overshoot oversight overstate
      overstay overstep overstepping overt overthink overthinking overthrow overtime overtone overtones overtreated
      overture overturn overuse overvalue overview overweight overwhelm overwhelmed overwork ovulate owe owl own owner
      ownership ox oxygen oxytocin oya oyasin oyster oz ozone
      """)
  ]
}
