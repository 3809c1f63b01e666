/// English words that are given to people as names: evidence around them has to show which it is.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let wordNames: [WordList] = [
    WordList(
      [.givenName, .common, .wordName],
      """
      acacia acorn adonis agate alder amethyst anise apricot azure babe bam-bam banjo bean beanie bell belle berry
      beryl biggie birch bird biscuit blade bliss blue bluebell boo boo-boo booger boomer boone brave bravery breeze
      bruiser bubbie bubbles buttercup candle cardinal cashmere celestial cha-cha champ channing chi-chi chiffon chili
      chocolate cinder cinnamon clarity clove cobalt comet concord cookie cookies cove cress crow curry daffodil dagger
      dandelion darling dash dede deer demon derby dew diesel dimple divine divinity dolphin dragon dragonfly draven
      dream dreamer drifter dru duck duckie dusk eagle east eclipse elk elm evergreen falcon fancy faun favor favour
      fawn feather fennel ferry fiddle fidelity fifi fig finch fluffy folly forever foxglove freckles freedom fuchsia
      galaxy gazelle gem gentry gigi gilead ginkgo gizmo glacier glade gladiola glory goose gothic granite greer grove
      gull harp hart harvest hawthorn hazelwood helix helm henna hero heron hickory hill honest honesty honeysuckle
      honour hornet huckleberry icicle immaculate inky jacket jag jaguar jazz jelly jersey jewels jinx jolly jonquil
      joyful jubilee juju jupiter kingdom kingfisher kismet kitten knight koi lace ladybug larkspur legacy legend
      leopard lightning lion lionheart liquorice llama loch lotus loyalty luck lynx magic magpie majesty mallow marble
      mariner marsh marshal master mccoy mercury meridian mermaid minnow mocha mole momo monkey moonbeam moonlight
      moose muffin myth nectar needle nettle nightingale nimbus nini nutmeg oak obsidian oceana omega oracle orchid
      oriole osprey otter owl paladin palm panda panther papaya paradise patriot paws pax peace peach peacock peanut
      pebble pee-wee peewee peony peridot periwinkle pheasant piety pilgrim pine pip-squeak pippin pipsqueak pirate
      pistachio pixie plum pluto poem poet poetry posy prairie praise prayer prism promise prosperity providence psalm
      puck puma purity quartz queen quince rainbow raine rainy razor realm rebel redeemed reef remedy remember
      renaissance revel reverence rhapsody rhubarb rhyme richer roc rocket romance rook rosebud rowdy russet saber
      sabre sacha saga sahara sailor saint sandstone sassy satin saturn savage savvy scooby scout scrappy sea sequoia
      seraph serenade serene severn shady shale shamrock shark shortie shorty sissie skeeter slate slick slugger smiley
      smokey smurf snow snowflake snowy sol solo solstice sorrel soul south spanky sparkle sparkles speedy spud squeak
      stardust starfish starlight stinky stitch stoney strawberry strider striker success suede sugar sully summit
      sundance sunflower sunrise sunset sweetie sycamore symphony taffy tamarind tangerine tango tawny teal tempest
      thimble thistle thorne tiny toots tootsie tracker tranquil tranquility triumph true tulip turbo turquoise turtle
      tweety twiggy twinkle tyger unicorn unity valiant valor valour vanilla vanity vega velvet venture venus vernal
      vesper vicar victory vine violin virtue vision vivid vixen warrior wave waverly weezy west whiskey wild wilde
      windsong windy winner wise wish wisteria yarrow yaya zaza zenith zephyr zeppelin zircon
      """)
  ]
}
