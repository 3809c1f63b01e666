/// English words that are given to people as names: evidence around them has to show which it is.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let wordNames: [WordList] = [
    WordList(
      [.givenName, .common, .wordName],
      """
      ace coco king lake star temperance acacia acorn adonis agate alder amethyst anise apricot azure babe bam-bam banjo bean beanie bell belle berry
      beryl biggie birch bird biscuit blade bliss blue bluebell boo boo-boo booger boomer boone brave bravery breeze
      bruiser bubbie bubbles bunk buttercup candle cap cardinal cashmere celestial cha-cha champ channing chi-chi
      chiffon chili chocolate cinder cinnamon clarity clove cobalt comet concord cookie cookies cove cress crow curry
      daffodil dagger dandelion darling dash dede deer deke demon derby dew diesel dimple dink divine divinity dolphin
      dragon dragonfly draven dream dreamer drifter dru dub duck duckie dusk eagle east eclipse elk elm evergreen
      falcon fancy faun favor favour fawn feather fennel ferry fiddle fidelity fifi fig finch flip fluffy folly forever
      foxglove freckles freedom fuchsia fuzz galaxy gazelle gem gentry gigi gilead ginkgo gizmo glacier glade gladiola
      glory goob goose gothic granite greer grove guff gull hap harp hart harvest hawthorn hazelwood helix helm henna
      hero heron hick hickory hill honest honesty honeysuckle honour hornet hoss huckleberry hutch icicle immaculate
      inky jacket jag jaguar jazz jelly jem jersey jewels jinx jock jolly jonquil joyful jubilee jug juju junebug
      jupiter kicker kingdom kingfisher kismet kitten knight koi lace ladybird ladybug larkspur lefty legacy legend
      leopard lightning lion lionheart liquorice llama loch lotus lovie loyalty luck lug lynx magic magpie majesty
      mallow marble mariner marsh marshal master mccoy mercury meridian mermaid minnow mocha moe mole momo monkey
      moonbeam moonlight moose muffin mutt myth nectar needle nettle nibs nightingale nimbus nini nub nutmeg oak
      obsidian oceana omega oracle orchid oriole osprey otter owl paladin palm panda panther papaya paradise patriot
      paws pax peace peach peacock peanut pebble pee-wee peewee peony peridot periwinkle perk pheasant pidge piety
      pilgrim pine pinky pip-squeak pippin pipsqueak pirate pistachio pixie plum pluto poem poet poetry pork posy
      prairie praise prayer prism promise prosperity providence psalm puck pug puma punkin purity quartz queen quince
      rainbow raine rainy rascal razor realm rebel redeemed reef remedy remember renaissance revel reverence rhapsody
      rhubarb rhyme richer rip roc rocket romance rook rooster rosebud rowdy russet saber sabre sacha saga sahara
      sailor saint sandstone sassy satin saturn savage savvy scooby scoop scout scrap scrappy scrub sea sequoia seraph
      serenade serene severn shady shale shamrock shark shortie shorty shug sissie skeet skeeter skinny slate slick
      sling slugger sluggo smiley smokey smurf snooks snow snowflake snowy snuffy sol solo solstice sorrel soul south
      spanky sparkle sparkles sparky speedy spud squeak squirt stardust starfish starlight stinky stitch stoney
      strawberry stretch strider striker stub stubby stumpy success suede sugar sully summit sundance sunflower sunrise
      sunset sweetie sycamore symphony taffy tamarind tangerine tango tater tawny teal tempest tex thimble thistle
      thorne tink tiny toad toot toots tootsie tracker tranquil tranquility trig triumph true tuck tuff tuffy tug tulip
      turbo turquoise turtle tweety twiggy twinkle tyger unicorn unity valiant valor valour vanilla vanity vega velvet
      venture venus vernal vesper vicar victory vine violin virtue vision vivid vixen warrior wave waverly weezy west
      whiskey wild wilde windsong windy wink winner wise wish wisteria yarrow yaya yogi zaza zenith zephyr zeppelin zip
      zircon
      """)
  ]
}
