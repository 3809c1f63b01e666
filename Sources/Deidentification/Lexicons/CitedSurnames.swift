/// Authors and researchers of the field that are cited by a surname alone.
/// Source: compiled for this gate from general knowledge of the literature; names are facts.
extension WordList {
  static let citedSurnames: [WordList] = [
    WordList(
      .theorist,
      """
      abela aboraya abrahms achebach acierno adelson adolphs agazarian aguirre ainslie akbar alberti albucher aldao
      alicke allain althof altman alvord amato ancis angold ansell applebaum arditi arkowitz armstrong arnett arnkoff
      asarnow asay ashton_manual ashton_schedule aten atkins attig auerhahn ayllon babcock bagarozzi bagby bagner
      bagnini baldessarini ballenger baltes bancroft baranowsky barrowclough barton bates batson battino baum baxter
      bayles bebbington becvar beidel beisser bellack bellak belsher belsky ben-porath bender benedetti benight benish
      bennett-levy benning bentall berant berger bergin berking berridge bertolino bickman bienvenu bierman bifulco
      bigelow birchwood birnbaum birrell blackledge blanco blaszczynski bloch blum blume boals bock bodenmann bohlmeijer
      bongar borum bostwick boszormenyi bouton bowden bowers boyd-franklin braun-scharm brausch breggin brems breslau
      bricker briggs bromet browne brugha bucci budney burgess burgo burklow buss butryn byng-hall byock byrne callaghan
      calof cath cavaiola cavett celano cervone chamberlain chicchetti chiles christophersen chronis ciarrocchi
      cicchetti civitarese claridge classen clauss-ehlers cloninger clum coan coccaro coffey coid coles colom cols comas
      combrinck-graham compas comtois conger connolly connors cooney copello cormier corstens cosgrave costello coughlin
      cowan cramer crits-christoph crowe cukrowicz cummings curran curwen dalgleish dallos damour davey dearing decety
      dekovic delgado delisi della_selva dement denborough denollet derubeis deurzen devine dewan didonna diener
      diguiseppe dillard diller dilts dindia dinkmeyer doherty dozois drabick dreikurs dreyer drossman drozd duberstein
      dulcan dunner dupaul duran dutra dziegielewski earls eaton ebbinghaus ebmeier egan egeland ehde ehrenreich-may
      eisendrath elkaim elkin elkind emmelkamp emmons enns epp erbes erdberg erfanian ernst eron etkin ewing falloon
      famularo farber farrell farrington fassler faust fawcett fechner feeny feindler feinstein feldman fergusson ferro
      ferster fiedler fincham fisch fischer fishman fiske fitzpatrick fivush flavell fleming flett fogarty fombonne
      fordyce forman fossum fraley frederickson freedman freidrich fresco frick friedlander friedman friedrich
      fromm-reichmann fryer fuller gaensbauer galanter gallagher-thompson gallup gambescia ganellen garber garfinkel
      gatchel geddes gelder gelles gergely gershon gershuny gersten gest getz giaretto gibbon gibbons gillberg gillham
      gillis ginott ginsburg gladding glick glynn goin goldapple goldberg goldenberg goldin goleman gomez-beneyto
      gondolf gonsiorek goodkin goodman goodyer gorman gotlib gould goulding gouze granic gratz grawe greenan greening
      greenough greenspan griffith grigsby grilo grinder grinker grossman groth groves guerin guggenbuhl-craig gunstad
      gustafson guthrie gutstein haas hafner hagen hahlweg hakansson hale halmi halpern hamby hammen hankin hanley
      harkness harrington harter hartman hartmann hartzell haslam hatfield havens haynes hazlett-stevens hecker heide
      heim heiman heimberg heinrichs hellinger hendin hendriks henrich hermans herrell herrnstein hersen hertlein
      hertzog herzberg hetherington heward hickling hinton hinz hirschfeld hirshfeld-becker hoagwood hobfoll hobson
      hodgins hodgson hoek hogan hogue hollander hollenstein hollin hollingshead holroyd honos-webb hooley hopko howlin
      hoyt humphreys hunsley hurley huston hyland hyman illich imber imber-black irigaray ironson isay ivey jablensky
      jaffe janoff-bulman janssen jauhar jaycox jenike jenkins jensen-doss johns johnstone joines jongsma josephson
      juarascio jureidini kabat-zinn kadison kalichman kalivas kamphaus kanfer kantrowitz kaplan karasu karg karno karp
      kashdan kates katz kazak kazantzis kearney keefe keijsers kellam kellerman kellner kelman kempe kempler kendell
      ketcham keyes kiesler kiesling kihlstrom killingsworth kilpatrick kindlon kirkpatrick kissane kivlighan klar
      kleber kleespies klinger klosko kobak koenen kolvin konig kopta korzybski koss kovacs kozol kraemer kramer krause
      kreger kreisman krieg kring kroenke krohne kronenberger kropp kubie kubler kuipers kurtz kushner kutash kutcher
      kuypers l'abate laaser labouvie lader lamberg lambie landers lang lange langer langs lansbury larson lashley lask
      laszloffy laub lauer lauterbach layard layden lebovici leckman leff lehrer leitenberg leserman lettini leventhal
      levitt lewandowski lewis-fernandez liberman lieb liebert liese lilienfeld lindhiem linscott lipsey littell loeber
      lohr longabaugh longden lopata louw lovejoy lovett lovibond lucksted luepnitz luntz lusebrink luthar lutz luxton
      lykken lyons lysaker macdonald mace mackinnon magnavita magura malouff maltsberger manfield mann manson manzo
      marich marks marmar marnat marsella marten massie mataix matarazzo mate mathieu matlen mauss mayberg mayer mazlish
      mcadams mcbride mccabe mccarthy mcclellan mcclelland mccord mccubbin mcdaniel mcevoy mcfarlane mcginn mcglashan
      mchugh mckelvey mckim mclellan mcmain mcmullin mcnally mcneil meagher mednick meehl mehler meissner melzack
      merikangas merleau meston metcalfe meyer mezzich miltenberger mindell minton mitte moffitt mojtabai moos moras
      mosak moseley mrazek muehlenkamp mufson mulder mulick mullins munroe murdock murstein nace nagayama neacsiu neale
      neborsky neisser nemiah nesse nicholls nichols nickman nielsen nierenberg nisbett nissen nolen-hoeksema nordin
      novaco novick nutt o'connell o'hara o'neill obler ochsner offord ogles ogrodniczuk ohman okiishi olds olfson olson
      olweus ong orbach orne ornstein orr orsillo orvaschel osgood osler oster papolos parson pascual-leone paulhus
      paymar pearce pearlin penzel perkins perlman peselow petersen peveler pfeffer pfiffner phelps pilkonis pipher
      pisani pitman pittman plomin polaschek polivy pollack polusny ponty poulsen preskorn preto prinz prout pruitt
      pynoos quitkin radke-yarrow rado radomsky ragins rainforth ramsay rapoport raskin rasmussen rauch reardon regier
      reichenberg reimherr reinherz reiss reivich renaud richards richters rigazio-digilio riggs rimm ringel ritvo rizvi
      roazen rohde rohrbaugh roose rosenblatt rosqvist rossi roth rothbart rounsaville roy-byrne runyon safren saini
      saintonge salamon salovey salzman sameroff samoilov sanderson sarason sargent sattler saxe sayers scahill schacht
      schachter schene schiffer schmale schmitz schneidman schnicke schorr schramm schuckit schulte schultz schulz
      schwab scogin secunda segraves selekman serafica shadish shaffer shanker sharpe sheehan sher shirk shoda shoham
      shumer shure sibcy siegelman silverstein skowron slavin smyth solanto soler sommer sommers southam-gerow
      spaccarelli spanier spaulding speca spillman spoth steenbarger steffens sternberg stice stickgold stirman stith
      stitzer stoller stordy stosny stoute stouthamer-loeber strahan strasburger strauss strober strunk stulberg stuss
      styron sugarman summers susman svartberg swann swanson swartz swinson tallman talmon tarter taub tausig tellegen
      terman tervalon tessina thelen thibault thibaut thoits thoresen thornicroft tienari tilley tohen tolan tolman
      tossani towers trickett triplett trower trull tsabary tsuang tuckman turkat tuttle tyrer uhlenhuth ullmann unger
      ursano valenstein valiquette vallis vandell vandereycken vandeurzen vasey velicer vernberg vieta vitaro vitousek
      vogel volkmar volkow wadden waelde walitzer wallston walters wampler warshak watkins weathers webster-stratton
      weeks wehrenberg weinberger weinman wender wendt werry westra wetherby wetherell wexler whaley wheeler whiffen
      whisman whitlock whittal widom wieder wiens wills winerman winick winnick winokur winslade wiseman wittchen
      wolchik wolfersdorf wolff wolpert worell wortzel wosket wunderink yager yap yates yesavage yontef youngren yule
      zahn-waxler zautra zetzel zigler zima zimmer zimmerman zimring zinbarg zisser zizek zucker zweben
      """)
  ]
}
