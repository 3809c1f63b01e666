/// Authors and researchers of the field that are cited by a surname alone.
/// Source: compiled for this gate from general knowledge of the literature; names are facts.
extension WordList {
  static let citedSurnames: [WordList] = [
    WordList(
      .theorist,
      """
      abela aboraya abrahms achebach acierno adelson adolphs ainslie alberti albucher aldao alicke allain althof altman
      alvord amato angold applebaum arditi arkowitz armstrong arnett arnkoff asarnow asay aten atkins attig auerhahn
      ayllon babcock bagarozzi bagby bagnini baldessarini ballenger bancroft baranowsky barrowclough barton bates
      batson battino baum baxter bayles bebbington beidel beisser bellack belsher belsky ben-porath bender benedetti
      benight benish bennett-levy benning berant berger bergin berking berridge bertolino bickman bienvenu bierman
      bifulco bigelow birchwood birnbaum blackledge blanco blaszczynski blum blume boals bock bodenmann bohlmeijer
      bongar bostwick bouton bowden bowers boyd-franklin braun-scharm brausch breslau bricker briggs bromet browne
      brugha bucci burgess burgo burklow buss byng-hall byock byrne calof cath cavaiola celano cervone chamberlain
      chicchetti chiles christophersen cicchetti claridge classen clauss-ehlers cloninger clum coan coccaro coffey coid
      coles combrinck-graham compas comtois conger connolly connors cooney copello corstens cosgrave costello cowan
      cramer crits-christoph crowe cukrowicz cummings curran curwen dallos davey decety dekovic delgado delisi dement
      denborough denollet derubeis dewan didonna diener diguiseppe dillard diller dindia dinkmeyer doherty dozois
      drabick dreikurs dreyer drossman duberstein dulcan dunner duran dutra dziegielewski earls eaton egeland ehde
      ehrenreich-may eisendrath elkaim elkin elkind emmelkamp emmons enns epp erbes erdberg erfanian ernst eron etkin
      ewing falloon famularo farber farrell farrington fassler faust fawcett feeny feindler feinstein feldman fergusson
      ferster fiedler fincham fisch fischer fishman fiske fitzpatrick fivush flavell fleming flett fogarty fombonne
      forman fossum fraley freedman freidrich fresco frick friedlander friedman friedrich fromm-reichmann fryer fuller
      gaensbauer galanter gallagher-thompson gallup garber garfinkel geddes gelder gelles gershon gershuny gersten gest
      getz giaretto gibbon gibbons gillberg gillham gillis ginott ginsburg glick glynn goin goldapple goldberg
      goldenberg goldin goleman gomez-beneyto gonsiorek goodkin goodman goodyer gorman gotlib gould gouze granic gratz
      grawe greenan greening greenough greenspan griffith grigsby grilo grinder grinker grossman groth groves guerin
      guggenbuhl-craig gunstad gustafson guthrie haas hafner hahlweg hakansson hale halmi halpern hamby hammen hankin
      hanley harkness harrington harter hartman hartmann hatfield havens haynes hazlett-stevens hecker heide heim
      heiman heimberg heinrichs hendin hendriks henrich hermans herrell herrnstein hersen hertlein hertzog hinton
      hirschfeld hirshfeld-becker hoagwood hobfoll hobson hodgins hodgson hoek hogan hogue hollander hollenstein hollin
      hollingshead holroyd honos-webb hooley hopko howlin humphreys hunsley hurley huston hyland hyman imber-black
      ironson isay ivey jablensky jaffe janoff-bulman janssen jaycox jenike jenkins jensen-doss johns johnstone jongsma
      josephson jureidini kabat-zinn kadison kalichman kalivas kanfer kantrowitz kaplan karasu karg karno karp kashdan
      kates katz kazak kazantzis kearney keijsers kellam kellner kelman kempe kempler kendell ketcham keyes kiesler
      kiesling kihlstrom killingsworth kilpatrick kirkpatrick kissane kivlighan klar kleber klinger klosko koenen
      kolvin konig kopta korzybski koss kovacs kozol kraemer kramer krause kreisman krieg kring krohne kronenberger
      kubie kubler kuipers kurtz kushner kutash kutcher l'abate labouvie lader lamberg lambie landers lang lange langer
      langs larson lask laszloffy laub lauer lauterbach layden leckman leff lehrer leitenberg leserman leventhal levitt
      lewandowski lewis-fernandez liberman lieb liebert lilienfeld lindhiem linscott lipsey littell loeber lohr
      longabaugh lopata lovejoy lovibond lucksted luepnitz luntz luthar lutz luxton lykken lyons macdonald mace
      mackinnon magnavita magura malouff mann manson manzo marks marmar marsella marten massie matarazzo mauss mayberg
      mayer mcadams mcbride mccabe mccarthy mcclellan mcclelland mccord mccubbin mcdaniel mcevoy mcfarlane mcginn
      mcglashan mchugh mckim mclellan mcmain mcmullin mcnally mcneil mednick meehl meissner melzack merikangas metcalfe
      meyer mezzich miltenberger mindell mitte moffitt mojtabai moos moras mrazek muehlenkamp mufson mulder mulick
      mullins munroe murdock murstein nace neacsiu neale neborsky neisser nemiah nesse nicholls nichols nielsen
      nierenberg nisbett nissen nolen-hoeksema nordin novaco novick nutt o'connell o'hara o'neill obler ochsner offord
      ogles ogrodniczuk ohman okiishi olds olfson olson olweus orne ornstein orr orsillo orvaschel osgood osler oster
      papolos parson pascual-leone paulhus pearce pearlin perkins perlman peselow petersen peveler pfeffer phelps
      pilkonis pitman pittman plomin polaschek polivy pollack poulsen preskorn prinz prout pruitt pynoos quitkin
      radke-yarrow rado ragins rainforth ramsay rapoport raskin rauch reardon regier reichenberg reimherr reinherz
      reiss reivich renaud richards richters rigazio-digilio riggs rimm ringel ritvo rizvi rohde rohrbaugh roose
      rosenblatt rossi roth rothbart rounsaville roy-byrne saintonge salovey salzman sameroff samoilov sanderson
      sarason sargent sattler saxe sayers scahill schachter schene schmale schmitz schneidman schnicke schorr schramm
      schuckit schulte schultz schulz schwab scogin secunda segraves selekman serafica shadish shaffer sharpe sheehan
      sher shirk shoda shoham shure sibcy siegelman silverstein skowron slavin smyth solanto soler sommer sommers
      southam-gerow spaccarelli spanier spaulding speca spillman spoth steenbarger sternberg stickgold stirman stith
      stoller stordy stosny stouthamer-loeber strahan strauss strober strunk stuss styron sugarman summers susman
      svartberg swann swanson swartz swinson tallman tarter taub tausig tellegen terman thelen thibaut thoits thoresen
      thornicroft tienari tilley tohen tolan towers trickett triplett trower trull tsuang turkat tuttle tyrer uhlenhuth
      ullmann unger ursano valenstein valiquette vallis vandell vandereycken vasey velicer vernberg vitaro vitousek
      vogel volkmar volkow wadden waelde walitzer wallston walters wampler watkins weathers webster-stratton weeks
      weinberger weinman wender wendt werry westra wetherell wexler whaley wheeler whiffen whisman whitlock widom wiens
      wills winick winokur wiseman wittchen wolchik wolfersdorf wolff wolpert worell yager yap yates yontef youngren
      yule zahn-waxler zautra zetzel zigler zimmer zimmerman zimring zinbarg zucker zweben
      """)
  ]
}
