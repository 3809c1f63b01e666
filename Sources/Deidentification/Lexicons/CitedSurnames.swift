/// Authors and researchers of the field that are cited by a surname alone.
/// Source: compiled for this gate from general knowledge of the literature; names are facts.
extension WordList {
  static let citedSurnames: [WordList] = [
    WordList(
      .theorist,
      """
      abela aboraya abrahms achebach acierno addams adelson adolphs agazarian aguirre aichhorn ainslie akbar alberti
      albucher aldao alicke allain allgulander althof altman alvord amato ancis angell angold ansell applebaum arditi
      argyris arkowitz arlow armstrong arnett arnkoff asarnow asay ashton_manual ashton_schedule asmundson aten atkins
      attig auchincloss auerhahn ayllon ayres babcock babiak baer bagarozzi bagby bagner bagnini baldessarini ballenger
      baltes bancroft barabasz baranowsky barrowclough barton bates batson battino baucom baum baxter bayles bebbington
      becvar beidel beisser belbin bellack bellak belsher belsky bemak ben-porath bender benedetti benight benish benner
      bennett-levy benning bentall berant beres berger bergin berking berridge bertolino bickman bienvenu bierman
      bifulco bigelow bigler binet birchwood birnbaum birrell blackledge blanco blaszczynski bloch blum blume boals bock
      bodenmann bohlmeijer bongar borum bostwick boszormenyi boud bouton bowden bowers boyd-franklin braun-scharm
      brausch breggin brems breslau bricker briggs bromet browne brugha bucci budney burgess burgo burklow buss butryn
      byng-hall byock byrne callaghan calof cath cavaiola cavett celano cervone chamberlain chicchetti chiles
      christophersen chronis ciarrocchi cicchetti civitarese claridge classen clauss-ehlers cloninger clum coan coccaro
      coffey coid coles colom cols coltart comas combrinck-graham compas comtois conger connolly connors cooney copello
      cormier corstens cosgrave costello coughlin cowan cramer crits-christoph crowe cukrowicz cummings curran curwen
      dalgleish dallos damour davey dearing decety declaire dehn dekovic delgado delisi della_selva dement denborough
      denollet derubeis desilva deurzen devine dewan didonna diener diguiseppe dillard diller dilts dindia dinkmeyer
      doehring doherty dolgoff dozois drabick dreikurs dreyer drossman drozd drucker duberstein dulcan dunner dupaul
      duran dutra dziegielewski earls eaton ebbinghaus ebmeier edmondson egan egeland ehde ehrenreich-may eigen
      eisendrath ekstein elkaim elkin elkind emmelkamp emmons enns epp erbes erdberg erfanian ernst eron etkin ewing
      fadiman falloon famularo farber farrell farrington fassler faust fawcett fechner feeney feeny feindler feinstein
      feldman fergusson ferro ferster fiedler fincham fisch fischer fishman fiske fitzpatrick fivush flavell fleming
      flett fogarty fombonne fordyce forman fossum fraley frederickson freedman freidrich fresco frick friedlander
      friedman friedrich fromm-reichmann fryer fuller gaensbauer galanter gallagher-thompson gallup gambescia ganellen
      garber garfinkel gatchel geddes gelder gelles gergely germain gershon gershuny gersten gest getz giaretto gibbon
      gibbons gillberg gillham gillis ginott ginsburg gitterman gladding glick glynn goin goldapple goldberg goldenberg
      goldin goleman gomez-beneyto gondolf gonsiorek goodkin goodman goodyer gorman gotlib gould goulding gouze granic
      gratz grawe greenan greening greenough greenspan griffith grigsby grilo grinder grinker grossman groth groves
      guarnaccia guerin guggenbuhl-craig gunstad gustafson guthrie gutstein gysin haas hacking hafner hagen hahlweg
      hakansson haldeman hale halford halmi halpern hamby hammen hankin hanley harkness harrington harter hartman
      hartmann hartzell haslam hatfield hatzenbuehler havens haynes hazlett-stevens heaton hecker heide heim heiman
      heimberg heinrichs hellinger hempel hemphill hendin hendriks henrich herek hermans herrell herrnstein hersen
      hertlein hertzog herzberg hetherington heward heyman hickling hinde hinton hinz hirschfeld hirshfeld-becker
      hoagwood hobfoll hobson hodgins hodgson hoek hogan hogue hollander hollenstein hollin hollingshead holroyd
      honos-webb hooley hopko howlin hoyt humphreys hunsley hurley huston hyland hyman illich imber imber-black irigaray
      ironson isay ivanoff iveson ivey ivtzan iwata jablensky jaffe janicak janoff-bulman janssen jauhar jaycox jenike
      jenkins jensen-doss johns johnstone joines jongsma josephson juarascio jureidini kabat-zinn kadison kalichman
      kalivas kamphaus kanfer kantrowitz kaplan karasu karg karno karp kashdan kates katz kazak kazantzis kearney keefe
      keijsers keleman kellam kellerman kellner kelman kempe kempler kendell ketcham keyes kibel kiesler kiesling
      kihlstrom killingsworth kilpatrick kindlon kirkpatrick kissane kivlighan klar kleber kleespies klinger klosko
      kobak koenen kolvin konig koob kopta korzybski koss kotter kovacs kozol kraemer kramer kranowitz krause kreger
      kreisman krieg kriegman kring kroenke krohne kronenberger kropp kubie kubler kuhar kuipers kurtz kushner kutash
      kutcher kuypers l'abate laaser labouvie lader lamberg lambie landers lang lange langer langs lansbury larrabee
      larson lashley lask lasswell laszloffy laub lauer lauterbach layard layden lebovici leckman leff lehrer leininger
      leitenberg leserman lettini leventhal levitt lewandowski lewis-fernandez liberman lieb liebert liese lilienfeld
      lindhiem linscott lipchik lipsey littell loeber lohr longabaugh longden lopata louw lovejoy lovett lovibond
      lucksted luepnitz luntz lusebrink luskin luthar lutz luxton lykken lyons lysaker macdonald mace mackinnon
      magnavita magura maillart malouff maltsberger manfield mann manson manzo marich marks marmar marnat marsella
      marten massie mataix matarazzo mate mather mathieu matlen mattaini mauss mayberg mayer mazlish mcadams mcbride
      mccabe mccarthy mcclellan mcclelland mccord mccubbin mcdaniel mcevoy mcfarlane mcginn mcglashan mchugh mckelvey
      mckim mclellan mcmain mcminn mcmullin mcnally mcneil meagher mednick meehl mehler meissner melzack merikangas
      merleau meston metcalfe meuret meyer mezirow mezzich miltenberger mindell minton mitrani mitrushina mitte moffitt
      mojtabai moos moras mosak moseley mrazek muehlenkamp mufson mulder mulick mullins munroe murdock murstein nace
      nagayama nardone narra neacsiu neale neborsky neisser nemiah nesse neuman nicholls nichols nickman nielsen niemiec
      nierenberg nisbett nissen nolen-hoeksema nordin novaco novick nutt o'connell o'hara o'neill obler ochsner offord
      ogles ogrodniczuk ohman okiishi olds olfson olson oluo olweus ong orbach ormont orne ornstein orr orsillo
      orvaschel osgood osler oster papero papolos parse parson partington pascual-leone paulhus paymar pearce pearlin
      penzel peplau perkins perlman peselow petersen peveler pfeffer pfiffner phelps pierrakos pilkonis pipher pisani
      pitman pittman plomin polaschek polivy pollack polusny ponterotto ponty poulsen preskorn preto prinz prout pruitt
      pynoos quitkin radke-yarrow rado radomsky ragins rainforth ramsay rangell rapoport raskin rasmussen ratner rauch
      reardon redl regier reichenberg reimherr reinherz reiss reivich renaud rholes richards richters rigazio-digilio
      riggs rimm ringel rioch risley ritvo rizvi roazen rohde rohr rohrbaugh roose rosenblatt rosqvist rossetti rossi
      roth rothbart rounsaville roy-byrne runyon rydell safren saini saintonge salamon saleebey salovey salzman sameroff
      samoilov sanderson sarason sargent sattler saxe sayers scahill schacht schachter scheidlinger scheinkman schene
      schiffer schmale schmitz schneidman schnicke schon schorr schramm schuckit schulte schultz schulz schwab scogin
      secunda segraves selekman senge serafica shadish shaffer shanker sharpe sheehan sher shirk shoda shoham shumer
      shure sibcy sidman siegelman silverstein skodol skowron slavin smyth solanto soler sommer sommers southam-gerow
      spaccarelli spanier spaulding speca spillman spirito spoth steenbarger steffens steger sternberg stice stickgold
      stirman stith stitzer stoddard stoller stordy stosny stoute stouthamer-loeber strahan straker strasburger strauss
      strober strunk stulberg stuss styron suchet sugarman summers susman svartberg swann swanson swartz swinson tallman
      talmon tarter taub tausig tellegen terman tervalon tessina thelen thibault thibaut thoits thoresen thornicroft
      tienari tilley titelman tohen tolan tolman tossani towers towle travelbee trickett triplett trower trull tsabary
      tsuang tuckman tummala turkat tuttle tyrer uhlenhuth ullmann unger ursano valenstein valiquette vallis vandell
      vandereycken vandeurzen vasey velicer vernberg vieta vitaro vitousek vogel volkmar volkow vroom wadden waelde
      waldron walitzer wallston walters wampler warshak washton watkins weathers webster-stratton weeks wehrenberg
      weinberger weinman wender wendt werry westra wetherby wetherell wexler whaley wheeler whiffen whisman whitlock
      whittal widom wieder wiens wiesel wilbarger wills wineman winerman winick winnick winokur winslade wiseman
      wittchen wolchik wolfersdorf wolff wolpert worell wortzel wosket wunderink yager yap yates yesavage yontef
      youngren yule zahn-waxler zautra zetzel zigler zima zimmer zimmerman zimring zinbarg zisser zizek zucker zweben
      """)
  ]
}
